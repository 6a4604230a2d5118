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
      /** How far it reaches from its middle in one direction, to a quarter of a pixel. */
      const reach = (across: number, down: number): number => {
        let [inside, outside] = [0, 32];
        while (outside - inside > 0.25) {
          const middle = (inside + outside) / 2;
          if (isOn(x + across * middle, y + down * middle)) inside = middle;
          else outside = middle;
        }
        return inside;
      };
      const width = reach(-1, 0) + reach(1, 0);
      const height = reach(0, -1) + reach(0, 1);
      const isBetween = numeral.matches(':not(:first-child, :last-child)');
      return { width, height, isBetween, text: numeral.parentElement?.textContent };
    });
    // half a pixel for what is found to a quarter at both ends
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

/** The step that is being read, where the chart stays beside the steps. */
function step(page: Page): Locator {
  return page.locator('.steps .step.current');
}

/** The ids of the steps, in order. */
function stepIds(page: Page): Promise<string[]> {
  return page.locator('.steps .step').evaluateAll((all) => all.map(({ id }) => id));
}

test('the chart beside the steps goes on with its buttons, by mouse and by key, and keeps the hand where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  const [first = '', second = '', third = ''] = await stepIds(page);
  await expect(step(page)).toHaveId(first);
  await step(page).getByRole('link', { name: 'Next step' }).click();
  await expect(step(page)).toHaveId(second);
  await expect(step(page).getByRole('link', { name: 'Next step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page)).toHaveId(third);
  await expect(step(page).getByRole('link', { name: 'Previous step' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(step(page)).toHaveId(second);
  await step(page).locator('.cards [aria-current]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(step(page)).toHaveId(first);
  await expect(step(page).locator('.cards [aria-current]')).toBeFocused();
});

test('a step leaves the browser what is pressed with Alt, as Back is, and what is clicked with Shift', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const next = step(page).getByRole('link', { name: 'Next step' });
  await next.focus();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.body.dataset['key'] = `${key} ${defaultPrevented}`;
    });
    addEventListener('click', (event) => {
      document.body.dataset['click'] = `${event.shiftKey} ${event.defaultPrevented}`;
      // A new window does not come every time here.
      event.preventDefault();
    });
  });
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('body')).toHaveAttribute('data-key', 'ArrowRight false');
  await next.click({ modifiers: ['Shift'] });
  await expect(page.locator('body')).toHaveAttribute('data-click', 'true false');
  await next.click();
  await expect(page.locator('body')).toHaveAttribute('data-click', 'false true');
});

test('a box that moves in a step travels from where it stood, and not where less motion is asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [reducedMotion, isMoving] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('');
    const [, second = ''] = await stepIds(page);
    const moved = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen = (): void => {
            const effects = document.getAnimations().map(({ effect }) => effect as KeyframeEffect);
            const moving = effects.filter((effect) => effect.getKeyframes().some((frame) => 'transform' in frame));
            resolve(moving.map(({ target }) => target?.getAttribute('data-key') ?? ''));
          };
          const steps = document.querySelector('.steps');
          if (steps) new MutationObserver(seen).observe(steps, { subtree: true, attributeFilter: ['class'] });
        }),
    );
    await step(page).getByRole('link', { name: 'Next step' }).click();
    await expect(step(page)).toHaveId(second);
    const keys = await moved;
    const boxes = await step(page)
      .locator('.drawn:visible > svg > g.mv:has(.moved)')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key') ?? ''));
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.some((key) => keys.includes(key))).toBe(isMoving);
  }
});

/** The steps that are shown from now on, each time another is. */
async function stepsShown(page: Page): Promise<() => Promise<string[]>> {
  const shown = await page.evaluateHandle(() => {
    const ids: string[] = [];
    new MutationObserver(() => {
      const [current] = document.querySelectorAll('.step.current');
      if (current && current.id !== ids.at(-1)) ids.push(current.id);
    }).observe(document.body, { subtree: true, attributeFilter: ['class'] });
    return ids;
  });
  return () => shown.jsonValue();
}

/** Waits until the words of a step are where a press leads. */
async function arriveAt(page: Page, id: string): Promise<void> {
  const top = (): Promise<number> => page.locator(`#${id} .say`).evaluate((say) => say.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top()) - 16)).toBeLessThan(4);
}

test('a press goes to its step and shows none that lies on the way', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  const [, second = ''] = await stepIds(page);
  // the chart is in view, the words of the first step have not come up to where they are read
  await page.locator('.steps').evaluate((steps) => {
    scrollBy({ top: steps.getBoundingClientRect().top - innerHeight + 500, behavior: 'instant' });
  });
  const shown = await stepsShown(page);
  await step(page).getByRole('link', { name: 'Next step' }).click();
  await arriveAt(page, second);
  expect(await shown()).toEqual([second]);
});

test('a press back on the way on shows no step but those that were pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  const [, second = '', third = ''] = await stepIds(page);
  await step(page).getByRole('link', { name: 'Next step' }).click();
  await arriveAt(page, second);
  const shown = await stepsShown(page);
  // the page is still carried on by the first press when the second comes, as it is on a slow machine
  await page.evaluate(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(
    async (ways) => {
      for (const id of ways) {
        const top = document.querySelector(`#${id} .say`)?.getBoundingClientRect().top ?? 0;
        scrollBy({ top, behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
    },
    [third, second],
  );
  expect(await shown()).toEqual([third, second]);
});

test('the page that is scrolled sets the step that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  for (const id of await stepIds(page)) {
    await page.locator(`#${id} .say`).evaluate((say) => {
      say.scrollIntoView({ behavior: 'instant' });
    });
    await expect(step(page)).toHaveId(id);
  }
});

test.describe('without script on a phone', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, isMobile: true, viewport: { width: 320, height: 740 } });

  test('each step has a chart of its own, the whole one once, and ways to the steps beside it', async ({ page }) => {
    await page.goto('');
    const all = page.locator('.steps .step');
    const marks = await Promise.all((await all.all()).map((each) => each.locator('.drawn:visible > svg a.mk').count()));
    const most = Math.max(...marks);
    expect(Math.min(...marks)).toBeGreaterThan(0);
    expect(marks.filter((count) => count === most)).toHaveLength(1);
    await expect(all.getByText('Only what changes is drawn here').and(page.locator(':visible'))).toHaveCount(
      marks.length - 1,
    );
    const next = all.first().getByRole('link', { name: 'Next step' });
    const target = ((await next.getAttribute('href')) ?? '').slice(1);
    await next.tap();
    await expect(page.locator(`[id="${target}"] .ct`)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
  });
});

test('Chinese characters come in a face of the site, and only where a page has some', async ({ page }) => {
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/han/')) asked.push(`${response.status()} ${response.url().split('/').at(-1) ?? ''}`);
  });
  await page.goto('');
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  for (const answer of asked) expect(answer).toMatch(/^200 \d+\.woff2$/);
  asked.length = 0;
  await page.goto('search/');
  await page.evaluate(() => document.fonts.ready);
  expect(asked).toEqual([]);
});

test('a list of Markdown has its numbers, and a quotation the size of the words around it', async ({ page }) => {
  await page.goto('');
  const words = page.locator('.w').first();
  await words.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<ol><li>One</li></ol><ul><li>Two</li></ul><blockquote>Three</blockquote>');
  });
  const own = await words.evaluate((element) => getComputedStyle(element).font);
  await expect(words.locator('ol')).toHaveCSS('list-style-type', 'decimal');
  await expect(words.locator('ul')).toHaveCSS('list-style-type', 'disc');
  await expect(words.locator('blockquote')).toHaveCSS('font', own);
});
