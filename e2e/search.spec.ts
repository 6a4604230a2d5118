import { expect, test } from '@playwright/test';
import { builtPages, htmlOf } from './site.ts';

/** A passage of a document, and a long word in it. */
function anyPassage(): { address: string; word: string } {
  const address = builtPages().find((page) => /^\/documents\/[^/]+\/$/.test(page)) ?? '';
  const text = /<p class="tx">(.*?)<\/p>/s.exec(htmlOf(address))?.[1]?.replace(/<[^>]*>/g, ' ') ?? '';
  const words = text.match(/\b[a-zäöü]{7,}\b/gi) ?? [];
  return { address, word: words.toSorted((a, b) => b.length - a.length)[0] ?? '' };
}

test('search finds a word of a passage and leads to its place, with nothing asked for before', async ({ page }) => {
  const { address, word } = anyPassage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);

  await page.getByLabel('Words to look for').fill(word);
  const hits = page.locator('site-search li');
  await expect(hits.first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/page/);
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(word)}$`));
  await expect(hits.locator('mark').first()).toBeVisible();
  const passage = hits.locator(`a[href*="${address}#"]`).last();
  const id = decodeURIComponent(((await passage.getAttribute('href')) ?? '').split('#')[1] ?? '');
  await passage.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a search is an address: it opens with what was looked for', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(anyPassage().word)}`);
  await expect(page.locator('site-search li').first()).toBeVisible();
  await page.getByLabel('Words to look for').fill('zzzzqqqq');
  await expect(page.getByRole('status')).toHaveText('Nothing was found.');
  await expect(page.locator('site-search li')).toHaveCount(0);
});

test('without script the page says so and lists what there is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.getByText('Search needs script.')).toBeVisible();
  await expect(page.getByLabel('Words to look for')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Documents' }).click();
  await expect(page).toHaveURL(/\/documents\/$/);
  await context.close();
});
