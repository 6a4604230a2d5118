import { expect, test, type Locator, type Page } from '@playwright/test';
import { storyEntry } from './site.ts';

const { headline } = storyEntry();
const CITATION = /^Note \d+: document /;

function firstCitation(page: Page): Locator {
  return page.getByRole('main').getByRole('link', { name: CITATION }).first();
}

function card(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Who says so?' });
}

/** `B-6.1c` of “#n-B-6.1c”. */
async function keyOf(citation: Locator): Promise<string> {
  return ((await citation.getAttribute('href')) ?? '').replace('#n-', '');
}

async function expectAnswer(page: Page, key: string): Promise<void> {
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(key);
  await expect(page).not.toHaveURL(/#/);
}

test('the first page opens with the headline and with what it leaves open', async ({ page }) => {
  await page.goto('');
  const title = page.getByRole('heading', { level: 1 });
  // the headline may break its lines where it likes
  const words = (await title.innerText()).replace(/\s+/g, ' ');
  expect(words).toContain(headline.text);
  expect(words).toContain(headline.gap ?? '');
});

test('a citation opens its passage in place for the mouse, and Escape gives the focus back', async ({ page }) => {
  await page.goto('');
  const citation = firstCitation(page);
  await citation.click();
  await expectAnswer(page, await keyOf(citation));
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(citation).toBeFocused();
});

test('a citation opens its passage in place for the keyboard, and its close button gives the focus back', async ({
  page,
}) => {
  await page.goto('');
  const citation = firstCitation(page);
  await citation.focus();
  await page.keyboard.press('Enter');
  await expectAnswer(page, await keyOf(citation));
  await card(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(card(page)).toBeHidden();
  await expect(citation).toBeFocused();
});

test.describe('with touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a citation opens its passage in place', async ({ page }) => {
    await page.goto('');
    const citation = firstCitation(page);
    await citation.tap();
    await expectAnswer(page, await keyOf(citation));
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toBeHidden();
  });
});

test('a mark of a chart says who says so, and the card leads to the passage', async ({ page }) => {
  await page.goto('org-chart/');
  const mark = page.getByRole('main').locator('a.mk:visible').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await card(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/documents\/[^/]+\/#/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation is a link that lands on its note', async ({ page }) => {
    await page.goto('');
    const citation = firstCitation(page);
    const key = await keyOf(citation);
    await citation.click();
    await expect(page).toHaveURL(new RegExp(`#n-${key.replaceAll('.', '\\.')}$`));
    await expect(page.locator(`[id="n-${key}"]`)).toBeInViewport();
  });

  test('the charts stand on their pages, and what they show is there in words', async ({ page }) => {
    for (const address of ['org-chart/', 'timeline/']) {
      await page.goto(address);
      await expect(page.getByRole('main').locator('svg:visible').first()).toBeVisible();
      expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
    }
  });
});

test('a reader walks from an event to the passage that it stands on, and back', async ({ page }) => {
  await page.goto('timeline/');
  const event = page
    .locator('#list')
    .getByRole('listitem')
    .filter({ has: page.locator('a.c') })
    .first();
  const id = await event.getAttribute('id');
  const citation = event.getByRole('link', { name: CITATION }).first();
  const key = await keyOf(citation);
  await citation.click();
  await card(page).getByRole('link', { name: key }).click();
  const passage = page.locator(`[id="${key}"]`);
  await expect(passage).toBeInViewport();
  for (const summary of await passage.locator('summary').all()) await summary.click();
  await passage.locator(`a[href$="timeline/#${id}"]`).click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('Tab past the last link of a card closes it and goes on after the mark, and Shift+Tab goes back to it', async ({
  page,
}) => {
  await page.goto('');
  const [first, second] = [firstCitation(page), page.getByRole('main').locator('a.c').nth(1)];
  await first.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toBeHidden();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  const stops = card(page).locator('button, a');
  for (const stop of await stops.all()) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeHidden();
  await expect(second).toBeFocused();
});

test('the card of a box that moves leaves the place that it moves to in sight', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('');
    const ghost = page.locator('.steps a[data-key^="ghost/"]:visible').first();
    const thing = (await ghost.getAttribute('data-key'))?.split('/')[1];
    await ghost.press('Enter');
    const [there, over] = [
      await page.locator(`.steps a[data-key^="unit/${thing}/"]:visible`).first().boundingBox(),
      await card(page).boundingBox(),
    ];
    if (!there || !over) throw new Error('no such box');
    const isBeside = there.x + there.width <= over.x + 1 || over.x + over.width <= there.x + 1;
    const isOverOrUnder = there.y + there.height <= over.y + 1 || over.y + over.height <= there.y + 1;
    expect(isBeside || isOverOrUnder, `${width} px`).toBe(true);
  }
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [320, 640],
] as const)
  test(`no card covers the mark or the sentence that was asked about at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const covered: string[] = [];
    for (const [address, marks] of [
      ['', 'main p a.c:visible'],
      ['', '.steps a.mk:visible'],
      ['timeline/', 'a.mk:visible'],
    ] as const) {
      await page.goto(address);
      const all = await page.locator(marks).all();
      for (const mark of all.slice(0, 24)) {
        await mark.focus();
        await page.keyboard.press('Enter');
        await expect(card(page)).toBeVisible();
        const over = await mark.evaluate((element) => {
          const card = document.getElementById('who')?.getBoundingClientRect();
          if (!card) return 'no card';
          const own = element.getBoundingClientRect();
          const line = { left: own.left - 60, right: own.right, top: own.top, bottom: own.bottom };
          const box = element.matches('.c') ? line : own;
          const isOver =
            box.left < card.right - 1 &&
            card.left + 1 < box.right &&
            box.top < card.bottom - 1 &&
            card.top + 1 < box.bottom;
          // of a mark higher than the room over the sheet the head is in sight
          const isHigh = own.height > card.top && card.bottom > innerHeight - 1;
          return (isOver && !isHigh) || own.top < 0
            ? `${element.getAttribute('aria-label')} ${JSON.stringify([own, card])}`
            : '';
        });
        if (over) covered.push(over);
        await page.keyboard.press('Escape');
      }
    }
    expect(covered).toEqual([]);
  });

test('every numeral in a text takes a finger of 24 px up and down, and across at the ends of a group', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  const small = await page.getByRole('main').evaluate((main) => {
    const numerals = [...main.querySelectorAll('a.c')].filter((numeral) => numeral.checkVisibility());
    const found = numerals.map((numeral) => {
      numeral.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = numeral.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isOn = (across: number, down: number): boolean =>
        document.elementFromPoint(across, down)?.closest('a.c') === numeral;
      const steps = Array.from({ length: 120 }, (_, step) => step / 2 - 30);
      const width = steps.filter((step) => isOn(x + step, y)).length / 2;
      const height = steps.filter((step) => isOn(x, y + step)).length / 2;
      const isBetween = numeral.matches(':not(:first-child, :last-child)');
      return { width, height, isBetween, text: numeral.parentElement?.textContent };
    });
    // half a pixel for the grid of points
    return found.filter(({ width, height, isBetween }) => height < 23.5 || (!isBetween && width < 23.5));
  });
  expect(small).toEqual([]);
});

test('a mark of a chart has a ring of two solid pixels where the keyboard is', async ({ page }) => {
  await page.goto('timeline/');
  const mark = page.getByRole('main').locator('a.mk:visible').first();
  await mark.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await expect(mark).toHaveCSS('outline-style', 'solid');
  await expect(mark).toHaveCSS('outline-width', '2px');
});

test('every page is in sight of the navigation on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('method/');
  for (const link of await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all())
    await expect(link).toBeInViewport({ ratio: 1 });
});

test('paper gets the drawing whole on the first page, and addresses of other sites only', async ({ page }) => {
  await page.goto('timeline/');
  const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const whole = pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.evaluate(() => {
    for (const after of document.querySelectorAll('#list, #list ~ *, footer')) after.remove();
  });
  expect(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  expect(whole).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('main a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link, '::after').content.includes('('))
        .map((link) => link.getAttribute('href') ?? ''),
    );
  expect(printed.filter((address) => !/^https?:/.test(address))).toEqual([]);
});
