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
  await expect(page.getByRole('status')).toHaveText('No page has zzzzqqqq.');
  await expect(page.locator('site-search li')).toHaveCount(0);
});

test('a word that no page has is said to be on none, though its first letters are on some', async ({ page }) => {
  const { word } = anyPassage();
  const [field, hits, status] = [
    page.getByLabel('Words to look for'),
    page.locator('site-search li'),
    page.getByRole('status'),
  ];
  await page.goto('/search/');
  await field.fill(word.slice(0, -2));
  await expect(hits.first()).toBeVisible();
  for (const typed of [`${word}xqz`, `${word} ${word}xqz`]) {
    await field.fill(typed);
    await expect(status).toHaveText(`No page has ${word}xqz.`);
    await expect(hits).toHaveCount(0);
  }
  await field.fill(word);
  await expect(hits.first()).toBeVisible();
});

test('a field that is cleared at once stays without hits, though its word was being looked up', async ({ page }) => {
  const { word } = anyPassage();
  await page.goto(`/search/?q=${encodeURIComponent(word)}`);
  const hits = page.locator('site-search li');
  await expect(hits.first()).toBeVisible();
  const field = page.getByLabel('Words to look for');
  await field.fill('');
  await expect(hits).toHaveCount(0);
  await field.fill(word);
  await field.fill('');
  // longer than the index waits for the next letter
  await page.waitForTimeout(1000);
  await expect(hits).toHaveCount(0);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('hits that do not come are said to be missing, and come when they are asked for again', async ({ page }) => {
  await page.goto('/search/?q=a');
  const hits = page.locator('site-search li');
  await expect(hits).toHaveCount(10);
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await expect(page.getByRole('status')).toContainText('could not be read');
  await page.unroute('**/pagefind/fragment/**');
  await more.click();
  await expect(hits).toHaveCount(20);
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages$/);
  const links = await hits
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(20);
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
