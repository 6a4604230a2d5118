import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { storyEntry } from './site.ts';

interface Listed {
  readonly id: string;
  readonly date: string;
  readonly standing_words: string;
}

test('the list of the timeline, its JSON, its CSV and its calendar have the same events', async ({ page, request }) => {
  await page.goto('/timeline/');
  const { events } = (await (await request.get('/data/events.json')).json()) as { events: Listed[] };
  const items = page.locator('#list .evs > li');
  expect(await items.evaluateAll((list) => list.map(({ id }) => id))).toEqual(events.map(({ id }) => id));
  const dates = await items.locator('.dt').allInnerTexts();
  // Under a date that is read in a year, the list says so.
  expect(dates.map((text) => text.trim().split('\n')[0])).toEqual(events.map(({ date }) => date));
  const table = await (await request.get('/data/events.csv')).text();
  for (const { id } of events) expect(table).toContain(`\r\n${id},`);
  const calendar = ICAL.parse(await (await request.get('/data/events.ics')).text()) as unknown[];
  const entries = new ICAL.Component(calendar).getAllSubcomponents('vevent');
  const ids = entries.map((entry) => String(entry.getFirstPropertyValue('uid')).split('@')[0]);
  expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('the page of the data lists files that can be taken', async ({ page, request }) => {
  await page.goto('/data/');
  const files = page.locator('#files a');
  const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(13);
  for (const address of addresses) {
    const response = await request.get(address);
    expect([address, response.status(), (await response.text()).length > 100]).toEqual([address, 200, true]);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'events.ics' }).click();
  expect((await download).suggestedFilename()).toBe('events.ics');
});

for (const address of ['/', '/timeline/', '/org-chart/', '/data/']) {
  test(`the head of ${address} carries JSON-LD that the policy of the page lets stand`, async ({ page }) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    await page.goto(address);
    const texts = await page.locator('head > script[type="application/ld+json"]').allTextContents();
    expect(texts).toHaveLength(1);
    expect(JSON.parse(texts[0] ?? '')).toHaveProperty('@context', 'https://schema.org');
    expect(violations).toEqual([]);
  });
}

test('the article in the head has the headline of the page', async ({ page }) => {
  await page.goto('/');
  const json = await page.locator('head > script[type="application/ld+json"]').textContent();
  const { text: headline, gap } = storyEntry().headline;
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: [headline, gap].filter(Boolean).join(' '),
  });
});

test('the foot of a chart leads to its data', async ({ page }) => {
  await page.goto('/timeline/');
  const foot = page.getByRole('navigation', { name: 'More of this chart: Timeline' });
  await expect(foot.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /\/data\/events\.csv$/);
  await expect(page.locator('link[rel="alternate"][type="text/calendar"]')).toHaveCount(1);
});
