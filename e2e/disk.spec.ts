import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLDER, htmlOf } from './site.ts';

const address = (page: string): string => pathToFileURL(resolve(FOLDER, page)).href;

test('a site opened from disk has its look and its charts, and its links lead to pages', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  await page.goto(address('index.html'));
  await page.getByRole('navigation').first().getByRole('link').nth(1).click();
  await expect(page).toHaveURL(address('org-chart/index.html'));
  await expect(page.locator('svg.ch:visible').first()).toBeVisible();
  const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  expect(fonts).toBeGreaterThan(0);

  const passage = page.locator('a[href*="documents/"][href*="#"]:visible').first();
  const href = (await passage.getAttribute('href')) ?? '';
  await passage.click();
  await expect(page).toHaveURL(href);
  expect(href).toMatch(/\/documents\/[^/]+\/index\.html#/);
  await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeInViewport();
  expect(violations).toEqual([]);
});

test('without script a site opened from disk shows every page whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of ['index.html', 'org-chart/index.html', 'timeline/index.html', 'documents/index.html']) {
    await page.goto(address(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(htmlOf(`/${name}`).length).toBeGreaterThan(1000);
  }
  await context.close();
});
