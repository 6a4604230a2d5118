import { expect, test, type Page } from '@playwright/test';
import { FONTS, isMeasured, textWidth } from '../src/charts/svg/text.ts';
import { builtPages, resized } from './site.ts';

/** The spacing of text that a page has to bear (WCAG 1.4.12), set over everything as a bookmarklet does it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

async function space(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

// a pinned embed keeps the style that it was pinned with
for (const address of builtPages().filter((page) => !page.startsWith('/e/'))) {
  test(`${address} is no wider than its window under wide spacing of text`, async ({ page }) => {
    await page.goto(address);
    await space(page);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    for (const width of [320, 1024, 1440]) {
      await resized(page, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

for (const address of ['/', '/org-chart/', '/timeline/', '/embed/org-chart/', '/embed/timeline/']) {
  test(`${address} keeps the words of its pictures in their places under wide spacing of text`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const lengths = (): Promise<number[]> =>
      page
        .locator('svg.ch text')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((text) => (text as SVGTextElement).getComputedTextLength()));
    const before = await lengths();
    expect(before.length).toBeGreaterThan(0);
    await space(page);
    expect(
      await page
        .locator('p')
        .first()
        .evaluate((words) => getComputedStyle(words).letterSpacing),
    ).not.toBe('normal');
    expect(await lengths()).toEqual(before);
  });
}

for (const address of ['/org-chart/', '/timeline/']) {
  test(`${address} draws no word of its pictures wider than it was measured`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page
      .locator('svg.ch text:not(:has(tspan))')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((text) => ({
          words: text.textContent,
          classes: [...text.classList],
          width: (text as SVGTextElement).getComputedTextLength(),
        })),
      );
    expect(drawn.length).toBeGreaterThan(0);
    const wide = drawn.filter(({ words, classes, width }) => {
      const font = FONTS[classes.find((name): name is keyof typeof FONTS => name in FONTS) ?? 'words'];
      return isMeasured(words, font) && width > textWidth(words, font) * 1.01;
    });
    expect(wide).toEqual([]);
  });
}
