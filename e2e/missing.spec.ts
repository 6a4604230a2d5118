import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => {
  // a promise that nobody hears of is an error too
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a text twin whose script does not come is said to be unread, and stops no other control', async ({ page }) => {
  await page.route(/assets\/twin\./, (route) => route.abort());
  await page.goto('org-chart/');
  const chart = page.locator('org-chart-live');
  await chart.getByText('What is shown, as text').click();
  await expect(chart.getByRole('status')).toContainText('could not be read');
  await chart.getByRole('button', { name: 'Earlier' }).click();
  await expect(chart.getByRole('status')).not.toContainText('could not be read');
});

test('a zoom whose script does not come is said to be unread, each time', async ({ page }) => {
  await page.route(/assets\/zoom\./, (route) => route.abort());
  await page.goto('org-chart/');
  const chart = page.locator('org-chart-live');
  await chart.getByText('Find, fold, enlarge').click();
  for (const name of ['Larger', 'Smaller']) {
    await chart.getByRole('button', { name }).click();
    await expect(chart.getByRole('status')).toContainText('could not be read');
  }
});
