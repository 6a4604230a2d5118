import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { faultsOf, FOLDER, NAMES, resized, smallWords } from './site.ts';

const PAGE = 'org-chart/';

function live(page: Page): Locator {
  return page.locator('org-chart-live');
}

/** The picture of the live chart that fits the window. */
function picture(page: Page): Locator {
  return live(page).locator('svg.ch:not(.mini):visible');
}

function cards(page: Page): Locator {
  return live(page).getByRole('navigation', { name: 'Moments of the chart' }).getByRole('link');
}

/** The marks of a picture as they are serialised, whatever the order of their attributes. */
async function marksOf(page: Page, drawn = picture(page)): Promise<string[]> {
  return drawn.evaluate((svg) =>
    [svg, ...svg.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ' '));
      return `${element.parentElement?.tagName} > ${element.tagName} ${attributes.join(' ')} ${words.join('')}`;
    }),
  );
}

/** The id of the state that was built into the page. */
async function builtState(page: Page): Promise<string> {
  return (await live(page).getAttribute('data-at')) ?? '';
}

/** Waits until the chart shows a state. */
async function expectState(page: Page, state: string): Promise<void> {
  await expect(live(page).locator('.cards [aria-current]')).toHaveAttribute('data-at', state);
}

test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    expect(message.type(), message.text()).not.toBe('error');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

for (const width of [1440, 800, 640, 320])
  test(`enhancing at the built width changes nothing, in a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const built = await marksOf(page);
    const [words, changes] = [await live(page).locator('figcaption').innerHTML(), live(page).locator('[data-changes]')];
    const said = await changes.innerText();
    await page.goto(`${PAGE}?at=${await builtState(page)}`);
    await expect(live(page).getByRole('status')).not.toBeEmpty();
    expect(await marksOf(page)).toEqual(built);
    expect(await live(page).locator('figcaption').innerHTML()).toBe(words);
    expect(await changes.innerText()).toBe(said);
  });

for (const width of [1440, 800, 640, 320])
  test(`the picture at a moment is the one that was built for that state, in a window of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const bare = (marks: string[]): string[] =>
      marks.map((mark) => mark.replace(/[\w-]+-(?=\d+-hatch)/g, '').replace(/^\w+ > svg/, 'svg'));
    for (const index of [0, 1]) {
      await page.goto(PAGE);
      const state = await stateOf(page, index);
      const alone = page.locator(`section[id="${state}"] details.fold`, { has: page.locator('figure') });
      await alone.locator('summary').press('Enter');
      const built = await marksOf(page, alone.locator('svg.ch:visible'));
      await page.goto(`${PAGE}?picture=moment&at=${state}`);
      await expect(live(page).getByRole('status')).not.toBeEmpty();
      expect(bare(await marksOf(page))).toEqual(bare(built));
    }
  });

test('the picture is chosen by name, kept through moments and in the address, and its boxes stay the same', async ({
  page,
}) => {
  await page.goto(PAGE);
  const built = await marksOf(page);
  const choice = live(page).getByRole('combobox', { name: 'Draw' });
  await choice.selectOption('moment');
  await expect(page).toHaveURL(/picture=moment/);
  await expect(picture(page)).toHaveAccessibleName(/at one moment/);
  await expect(picture(page).locator('.gh, .pth')).toHaveCount(0);
  const box = await picture(page).locator('a[data-key^="unit/"]').first().elementHandle();
  await cards(page).first().click();
  await expectState(page, await stateOf(page, 0));
  await expect(picture(page)).toHaveAccessibleName(/at one moment/);
  expect(await box.evaluate((element) => element.isConnected)).toBe(true);
  expect(await faultsOf(page, 'org-chart-live')).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(choice).toHaveValue('');
  expect(await marksOf(page)).toEqual(built);
});

test('a card sets the moment, the address keeps it, and back returns', async ({ page }) => {
  await page.goto(PAGE);
  const [first, built] = [(await cards(page).first().getAttribute('data-at')) ?? '', await marksOf(page)];
  await cards(page).first().click();
  await expectState(page, first);
  await expect(page).toHaveURL(new RegExp(`\\?at=${first}$`));
  await expect(live(page).getByRole('listitem')).toHaveCount(0);
  expect(await marksOf(page)).not.toEqual(built);
  await page.goBack();
  await expectState(page, await builtState(page));
  expect(await marksOf(page)).toEqual(built);
});

for (const hasNavigation of [true, false])
  test(`back changes what the chart shows, not what has the focus${hasNavigation ? ' nor where the page stands' : ', also where a browser cannot be told so'}`, async ({
    page,
  }) => {
    if (!hasNavigation) await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
    await page.goto(PAGE);
    expect(await page.evaluate(() => 'navigation' in window)).toBe(hasNavigation);
    const unit = (await picture(page).locator('a.mk[data-key^="unit/"]').first().getAttribute('data-key')) ?? '';
    await page.goto(`${PAGE}?at=${await stateOf(page, 1)}${unit.replace('unit/', '#')}`);
    await expect(picture(page).locator('.aim')).not.toHaveCount(0);
    await live(page).getByRole('button', { name: 'Earlier' }).press('Enter');
    await expectState(page, await stateOf(page, 0));
    const next = live(page).getByRole('button', { name: 'Later' });
    await next.focus();
    const stands = await page.evaluate(() => scrollY);
    await page.goBack();
    await expectState(page, await stateOf(page, 1));
    await expect(next).toBeFocused();
    if (hasNavigation) expect(await page.evaluate(() => scrollY)).toBe(stands);
  });

test('a path opens who says so where it is clicked, and is no stop of the keyboard', async ({ page }) => {
  await page.goto(PAGE);
  await page.goto(`${PAGE}?at=${await stateOf(page, 1)}`);
  const path = picture(page).locator('a[aria-hidden]:has(path)').first();
  const end = picture(page).locator(`a.mk[data-n="${(await path.getAttribute('data-n')) ?? ''}"]:not([aria-hidden])`);
  await expect(end.first()).toBeVisible();
  await expect(path).toHaveAttribute('tabindex', '-1');
  const { x, y } = await middleOf(path);
  await page.mouse.click(x, y);
  await expect(page.locator('#who')).toContainText((await path.getAttribute('data-say')) ?? '—');
});

/** The middle of a line, in the window: one that runs straight has a box without room, in which nothing can be clicked. */
function middleOf(path: Locator): Promise<{ x: number; y: number }> {
  return path.locator('path').evaluate((line: SVGPathElement) => {
    line.scrollIntoView({ block: 'center' });
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
    return { x, y };
  });
}

test('what an address asks for and no chart has is named, and no control shows it', async ({ page }) => {
  await page.goto(PAGE);
  await page.goto(`${PAGE}?at=${await stateOf(page, 1)}&standing=foo&from=someday`);
  const said = live(page).getByRole('status');
  await expect(said).toContainText('“foo” is no standing');
  await expect(said).toContainText('“someday” is no moment');
  for (const name of ['standing', 'from']) await expect(live(page).locator(`select[name="${name}"]`)).toHaveValue('');
  await page.goto(`${PAGE}?at=after&from=1999-12-31&standing=implied`);
  await expect(live(page).locator('select[name="from"]')).toHaveValue('1999-12-31');
  await expect(live(page).locator('select[name="from"] option:checked')).toHaveText('December 31, 1999');
  await expect(live(page).locator('select[name="standing"]')).toHaveValue('implied');
});

test('the slider goes through the moments by arrow keys and stays in step with the buttons', async ({ page }) => {
  await page.goto(PAGE);
  const slider = live(page).getByRole('slider', { name: 'Moment' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(live(page).getByRole('button', { name: 'Earlier' })).toBeDisabled();
  await expect(live(page).getByRole('status')).not.toBeEmpty();
  const first = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '');
  await expect(slider).toBeFocused();
  await live(page).getByRole('button', { name: 'Earlier' }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', first ?? '');
  await expect(live(page).getByRole('status')).toContainText(first ?? '');
});

test('a day between the stops of the slider is where the last of them left off, and later is the stop after it', async ({
  page,
}) => {
  await page.goto(`${PAGE}?at=0001-01-01`);
  const slider = live(page).getByRole('slider', { name: 'Moment' });
  await expect(slider).toHaveValue('0');
  await expect(live(page).getByRole('button', { name: 'Earlier' })).toBeDisabled();
  const next = (await live(page).locator('#oc-stops option').nth(1).getAttribute('data-at')) ?? '';
  await live(page).getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?at=${next}$`));
  await expect(slider).toHaveValue('1');
});

test('a box that moves stays the same box, keeps the focus and says who says so', async ({ page }) => {
  await page.goto(PAGE);
  const moved = picture(page).locator('g.mv:has(.moved) > a').first();
  await moved.focus();
  const key = await moved.getAttribute('data-key');
  const box = await moved.elementHandle();
  await page.evaluate(
    (at) => {
      history.pushState(null, '', `?at=${at}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    (await cards(page).first().getAttribute('data-at')) ?? '',
  );
  await expectState(page, (await cards(page).first().getAttribute('data-at')) ?? '');
  const same = picture(page).locator(`[data-key="${key}"]`);
  expect(await same.evaluate((now, then) => now === then, box)).toBe(true);
  await expect(same).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Who says so?' })).toBeVisible();
});

test('a moment changes with movement, and without where less motion is asked for', async ({ page }) => {
  const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  for (const [reducedMotion, isMoving] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(PAGE);
    await page.goto(`${PAGE}?at=${await stateOf(page, 0)}`);
    await expect(live(page).getByRole('status')).not.toBeEmpty();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await cards(page).nth(1).click();
    await expectState(page, await stateOf(page, 1));
    expect((await moving()) > 0).toBe(isMoving);
  }
});

test('copy link says so, by keyboard, and the link brings the same picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await cards(page).last().click();
  await expectState(page, await stateOf(page, -1));
  await live(page).getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(live(page).getByRole('status')).toContainText('copied');
  const marks = await marksOf(page);
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expectState(page, await stateOf(page, -1));
  expect(await marksOf(page)).toEqual(marks);
});

test('two moments are set against each other, by names and in the address', async ({ page }) => {
  await page.goto(PAGE);
  const [first, last] = [await stateOf(page, 0), await stateOf(page, -1)];
  await cards(page).last().click();
  await expectState(page, last);
  const all = await live(page).getByRole('listitem').count();
  await live(page).getByLabel('Compared with').selectOption({ index: 1 });
  await expect(page).toHaveURL(new RegExp(`at=${last}&from=`));
  await expect(live(page).getByRole('listitem')).not.toHaveCount(all);
  const title = await live(page).locator('.ct').innerText();
  await page.reload();
  await expect(live(page).locator('.ct')).toHaveText(title);
  await expect(live(page).getByLabel('Compared with')).not.toHaveValue('');
  await cards(page).first().click();
  await expectState(page, first);
  await live(page).getByLabel('Compared with').selectOption({ index: 0 });
  await expect(page).toHaveURL(new RegExp(`at=${first}$`));
  await expect(live(page).getByRole('listitem')).toHaveCount(0);
});

test('only what is stated leaves nothing softer on the chart, and says what it leaves out', async ({ page }) => {
  await page.goto(PAGE);
  await live(page).getByLabel('Show').selectOption('stated');
  await expect(page).toHaveURL(/standing=stated/);
  const standings = (): Promise<string[]> =>
    picture(page)
      .locator('a.mk')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-st') ?? ''))].sort());
  await expect.poll(standings).toEqual(['absent', 'stated']);
  await expect(live(page).locator('.foot-c')).toContainText('left out');
});

test('paper shows the view that is set, also where the window shows a drawing of another width', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${PAGE}?standing=stated`);
  await expect(live(page).getByRole('status')).not.toBeEmpty();
  await page.pdf();
  const standings = await live(page)
    .locator('.drawn-712 a.mk')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-st') ?? ''))].sort());
  expect(standings).toEqual(['absent', 'stated']);
});

test('the unit that the address names stays marked in a window that becomes narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE);
  const key = (await picture(page).locator('g.mv[data-key^="unit/"]').last().getAttribute('data-key')) ?? '';
  await page.goto(`${PAGE}?at=${await builtState(page)}#${key.replace('unit/', '')}`);
  await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', key);
  for (const width of [800, 640, 320]) {
    await resized(page, width);
    await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', key);
  }
});

test('a unit is found by its name, folded away, and found again, all by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const { frame, row } = await frameWithRow(page);
  await live(page).getByText('Find, fold, enlarge').click();
  const field = live(page).getByLabel('Find a unit');
  await field.fill(frame);
  await field.press('Enter');
  await expect(picture(page).locator('.aim')).toHaveCount(1);
  await expect(page).toHaveURL(/#/);
  const fold = live(page).getByRole('button', { name: 'Fold', exact: true });
  await fold.press('Enter');
  await expect(picture(page).getByText(row, { exact: true })).toHaveCount(0);
  await expect(fold).toBeDisabled();
  await expect(fold).toBeFocused();
  await live(page).getByRole('button', { name: 'Unfold all' }).press('Enter');
  await expect(picture(page).getByText(row, { exact: true }).first()).toBeVisible();
  await field.fill('no such unit');
  await field.press('Enter');
  await expect(live(page).getByRole('status')).toContainText('no such unit');
});

/** The names of a frame of the picture and of a box that folds away with it. */
async function frameWithRow(page: Page): Promise<{ frame: string; row: string }> {
  return picture(page).evaluate((svg) => {
    const frames = [...svg.querySelectorAll('a[data-key^="unit/"]:has(> .fr)')];
    const first = frames[0];
    const box = first?.querySelector('.fr')?.getBoundingClientRect();
    const inside = [...svg.querySelectorAll('g.mv')].find((row) => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      return box && left > box.left && right < box.right && top > box.top && bottom < box.bottom;
    });
    const label = (mark: Element | undefined): string => mark?.querySelector('text')?.textContent ?? '';
    return { frame: label(first), row: label(inside) };
  });
}

test('a larger chart scrolls in its place and leaves the page as wide as it was', async ({ page }) => {
  await page.goto(PAGE);
  await live(page).getByText('Find, fold, enlarge').click();
  const width = async (): Promise<number> => (await picture(page).boundingBox())?.width ?? 0;
  const before = await width();
  await live(page).getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeCloseTo(before * 1.25, 0);
  // another moment is drawn as large
  await live(page).getByRole('button', { name: 'Earlier' }).click();
  await expectState(page, await stateOf(page, 0));
  expect(await width()).toBeCloseTo(before * 1.25, 0);
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer);
  await live(page).getByRole('button', { name: 'Full width' }).press('Enter');
  await expect.poll(width).toBe(before);
});

test('a plain wheel over the chart scrolls the page, and one with a modifier enlarges the chart', async ({ page }) => {
  await page.goto(PAGE);
  const width = async (): Promise<number> => (await picture(page).boundingBox())?.width ?? 0;
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await width();
  await picture(page).hover({ position: { x: before / 2, y: 60 } });
  const top = await scrolled();
  await page.mouse.wheel(0, 40);
  await expect.poll(scrolled).toBeGreaterThan(top);
  expect(await width()).toBe(before);
  await picture(page).hover({ position: { x: before / 2, y: 60 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before);
});

test('the page is as high before it is read as after, so that nothing moves under a reader', async ({ page }) => {
  await page.goto(PAGE);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  for (const place of await page.locator('main > section').all()) await place.scrollIntoViewIfNeeded();
  expect(await height()).toBe(before);
});

test('a link to a view and a unit brings that unit of the picture before the reader', async ({ page }) => {
  await page.goto(PAGE);
  const key = (await picture(page).locator('g.mv[data-key^="unit/"]').last().getAttribute('data-key')) ?? '';
  await page.goto(`${PAGE}?at=${await builtState(page)}#${key.replace('unit/', '')}`);
  await expect(live(page).locator('.drawn .aim').and(page.locator(':visible'))).toBeInViewport();
  await expect(live(page).locator('.mini .aim')).toHaveCount(0);
  await expect(live(page).getByLabel('Find a unit')).not.toHaveValue('');
});

test('a chart that is set has no accessibility violation, with all its controls open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGE);
  await cards(page).first().click();
  await expectState(page, await stateOf(page, 0));
  await live(page).getByText('Find, fold, enlarge').click();
  expect(await faultsOf(page, 'org-chart-live')).toEqual([]);
});

test('an address that asks for what is not there says so and shows the rest', async ({ page }) => {
  await page.goto(`${PAGE}?at=never&standing=loud`);
  await expect(live(page).getByRole('status')).toContainText('never');
  await expect(live(page).getByRole('status')).toContainText('loud');
  await expect(picture(page)).toBeVisible();
});

/** The state of a card, counted from either end. */
async function stateOf(page: Page, index: number): Promise<string> {
  return (await cards(page).nth(index).getAttribute('data-at')) ?? '';
}

/** Opens the menu of files by keyboard, takes one, and gives its name and what is in it. */
async function taken(page: Page, format: string): Promise<{ name: string; content: Buffer }> {
  const button = live(page).getByRole('button', { name: new RegExp(`^${format} `) });
  if (!(await button.isVisible())) await live(page).getByText('Download this view').press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  await expect(live(page).getByRole('status')).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('the drawing that is taken away is named after its moment, needs nothing else and says how sure it is', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PAGE);
  const { name, content } = await taken(page, 'SVG');
  expect(name).toBe(`org-chart-${await builtState(page)}.svg`);
  const drawing = content.toString('utf8');
  expect(drawing).not.toMatch(/foreignObject|<style|<image| (class|style|data-[a-z]+)=|var\(|light-dark|@font-face/);
  const names = (root: Locator): Promise<string[]> =>
    root.locator('a').evaluateAll((marks) => marks.map((mark) => mark.querySelector('text')?.textContent ?? ''));
  const shown = await names(picture(page));
  await page.setContent(drawing);
  const file = page.locator('svg').first();
  expect(await names(file)).toEqual(shown);
  // a letter with a length of its own would have its halo over the letter before it in Firefox
  const [haloed, kept] = [file.locator('text[paint-order]'), file.locator('text[textLength]')];
  expect([(await haloed.count()) > 0, (await kept.count()) > 0]).toEqual([true, true]);
  await expect(haloed.and(kept)).toHaveCount(0);
  const [title, description] = await file
    .locator('xpath=./*[name()="title" or name()="desc"]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(title).not.toBe('');
  expect(description).toMatch(/As of: .*[Tt]he least sure of it is /s);
  // light, whatever the page is
  const [, red = '0'] = /^rgb\((\d+)/.exec((await file.locator('rect').first().getAttribute('fill')) ?? '') ?? [];
  expect(Number(red)).toBeGreaterThan(200);
});

test('the picture that is taken away is twice as fine as it is large', async ({ page }) => {
  await page.goto(PAGE);
  const drawing = (await taken(page, 'SVG')).content.toString('utf8');
  const [width, height] = ['width', 'height'].map((side) => Number(new RegExp(` ${side}="(\\d+)"`).exec(drawing)?.[1]));
  const { name, content } = await taken(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
  // more than paper: a picture of nothing is packed to little
  expect(content.length).toBeGreaterThan(50_000);
});

test('the tables that are taken away have the same rows, and follow the moment, the filter and the fold', async ({
  page,
}) => {
  await page.goto(PAGE);
  const whole = await taken(page, 'CSV');
  await live(page).getByLabel('Show').selectOption('stated');
  await expect(live(page).locator('.foot-c')).toContainText('left out');
  const csv = await taken(page, 'CSV');
  expect(csv.name).toBe(`org-chart-${await builtState(page)}-stated.csv`);
  expect(csv.content.length).toBeLessThan(whole.content.length);
  const { rows, ...head } = JSON.parse((await taken(page, 'JSON')).content.toString('utf8')) as {
    readonly rows: readonly { readonly id: string; readonly standing: string }[];
    readonly as_of: string;
  };
  expect(head.as_of).not.toBe('');
  expect([...new Set(rows.map(({ standing }) => standing))]).toEqual(['stated']);
  const lines = csv.content.toString('utf8').trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(rows.map(({ id }) => id));
});

function tree(page: Page): Locator {
  return live(page).getByRole('tree', { name: 'Units and posts at this moment' });
}

async function openTree(page: Page): Promise<void> {
  await live(page).getByText('What is shown, as text').press('Enter');
  await expect(tree(page)).toBeVisible();
}

/** The marks of the picture that have a name of their own, and those of the twin, each by its key. */
async function keysOf(page: Page): Promise<{ picture: string[]; twin: string[] }> {
  const drawn = await picture(page)
    .locator('a.mk[data-key]:not([aria-hidden])')
    .evaluateAll((marks) => marks.map((mark) => (mark.getAttribute('data-key') ?? '').replace(/\/link$/, '')));
  const listed = await tree(page)
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
  const lines = /^(relation|coordination|note)\/|\/(note|heading|words|unitOf)$/;
  return {
    picture: [...new Set(drawn.filter((key) => !lines.test(key)))].sort(),
    twin: [...new Set(listed)].sort(),
  };
}

test('the text twin that a script writes is the one that was built', async ({ page }) => {
  await page.goto(PAGE);
  const twin = live(page).locator('.oc-twin');
  const words = (): Promise<string[]> =>
    twin.locator('li > p, tbody > tr').evaluateAll((all) => all.map((each) => each.textContent.replace(/\s+/g, '')));
  const built = await words();
  await openTree(page);
  expect(await words()).toEqual(built);
});

for (const kind of ['between', 'moment'])
  test(`picture and text twin name the same things at every moment, in the picture “${kind}”`, async ({ page }) => {
    await page.goto(`${PAGE}?picture=${kind}`);
    await openTree(page);
    const slider = live(page).getByRole('slider', { name: 'Moment' });
    await slider.press('Home');
    for (let stop = 0; stop <= Number(await slider.getAttribute('max')); stop++) {
      await expect(slider).toHaveValue(String(stop));
      await expect
        .poll(async () => {
          const { picture: drawn, twin } = await keysOf(page);
          return drawn.filter((key) => !twin.includes(key)).concat(twin.filter((key) => !drawn.includes(key)));
        })
        .toEqual([]);
      await slider.press('ArrowRight');
    }
  });

test('the tree is one stop of the keyboard, walked by arrows, ends and beginnings of names', async ({ page }) => {
  await page.goto(PAGE);
  await openTree(page);
  const items = tree(page).getByRole('treeitem');
  await page.keyboard.press('Tab');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.first()).toBeFocused();
  const name = (await items.last().getAttribute('aria-label')) ?? '';
  await page.keyboard.type(name.slice(0, 6));
  await expect(tree(page).locator('[role="treeitem"]:focus')).toHaveAttribute(
    'aria-label',
    new RegExp(`^${name.slice(0, 6)}`),
  );
  // the passages of the item are the next stops, and the stop after them is out of the tree
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(items.first().getByRole('link').first()).toBeFocused();
  for (let links = await items.first().locator(':scope > p a').count(); links > 0; links--)
    await page.keyboard.press('Tab');
  await expect(tree(page).locator(':focus')).toHaveCount(0);
});

test('tree and picture fold together, both ways, and the focus stays', async ({ page }) => {
  await page.goto(PAGE);
  const { row } = await frameWithRow(page);
  await openTree(page);
  const folding = tree(page).locator('[aria-expanded]').first();
  await folding.focus();
  const marks = await picture(page).locator('a.mk').count();
  await page.keyboard.press('ArrowLeft');
  await expect(folding).toHaveAttribute('aria-expanded', 'false');
  await expect(folding).toBeFocused();
  await expect(folding.getByRole('group')).toHaveCount(0);
  await expect(picture(page).getByText(row, { exact: true })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(folding).toHaveAttribute('aria-expanded', 'true');
  await expect(picture(page).locator('a.mk')).toHaveCount(marks);
  await page.keyboard.press('ArrowRight');
  await expect(folding.getByRole('treeitem').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(folding).toBeFocused();
  await live(page).getByText('Find, fold, enlarge').click();
  await live(page).getByRole('button', { name: 'Fold all', exact: true }).click();
  await expect(folding).toHaveAttribute('aria-expanded', 'false');
});

test('what has the focus in the tree is marked in the picture, and a mark that is chosen is selected in the tree', async ({
  page,
}) => {
  await page.goto(PAGE);
  await openTree(page);
  const last = tree(page).locator('[data-key^="unit/"]').last();
  const key = (await last.getAttribute('data-key')) ?? '';
  await last.focus();
  await expect(picture(page).locator('.near')).toHaveAttribute('data-key', key);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${key.replace('unit/', '')}$`));
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeFocused();
  await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', key);
  const mark = picture(page).locator('a[data-key^="unit/"]').first();
  const marked = ((await mark.getAttribute('data-key')) ?? '').replace(/\/link$/, '');
  await mark.press('Enter');
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveAttribute('data-key', marked);
  await expect(picture(page).locator('.near')).toHaveCount(0);
});

test('the text twin has no accessibility violation', async ({ page }) => {
  await page.goto(PAGE);
  await openTree(page);
  // items of a tree hold their items, which are no part of their names
  const { violations } = await new AxeBuilder({ page }).include('.oc-twin').disableRules(NAMES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('one branch is shown with its path, and whole again, by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const { frame, row } = await frameWithRow(page);
  const all = await picture(page).locator('a.mk').count();
  await live(page).getByText('Find, fold, enlarge').click();
  await live(page).getByLabel('Find a unit').fill(row);
  await live(page).getByLabel('Find a unit').press('Enter');
  const branch = live(page).getByRole('button', { name: 'Only its branch' });
  // it acts on a unit only once the unit is found
  await expect(branch).toHaveAttribute('aria-disabled', 'false');
  await branch.press('Enter');
  await expect(branch).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => picture(page).locator('a.mk').count()).toBeLessThan(all);
  await expect(picture(page).getByText(frame, { exact: true }).first()).toBeVisible();
  await branch.press('Enter');
  await expect(picture(page).locator('a.mk')).toHaveCount(all);
});

test('search unfolds what hides the unit, and says so where the view does not show it', async ({ page }) => {
  await page.goto(PAGE);
  const { row } = await frameWithRow(page);
  await live(page).getByText('Find, fold, enlarge').click();
  await live(page).getByRole('button', { name: 'Fold all', exact: true }).press('Enter');
  await expect(picture(page).getByText(row, { exact: true })).toHaveCount(0);
  const field = live(page).getByLabel('Find a unit');
  await field.fill(row);
  await field.press('Enter');
  await expect(picture(page).locator('.aim').first()).toBeInViewport();
  await live(page).getByLabel('Show').selectOption('stated');
  await expect(page).toHaveURL(/standing=stated/);
  await field.fill('');
  await field.fill(row);
  await field.press('Enter');
  await expect(live(page).getByRole('status')).toContainText('This view does not show');
});

test('the chart fills the screen and leaves it again', async ({ page }) => {
  await page.goto(PAGE);
  await live(page).getByText('Find, fold, enlarge').click();
  const isFull = (): Promise<boolean> =>
    page.evaluate(() => document.fullscreenElement?.localName === 'org-chart-live');
  await live(page).getByRole('button', { name: 'Full screen' }).press('Enter');
  await expect.poll(isFull).toBe(true);
  await live(page).getByRole('button', { name: 'Leave full screen' }).press('Enter');
  await expect.poll(isFull).toBe(false);
});

/** Gives the chart the whole screen and opens the card of its first mark, which is returned. */
async function openCardInFullScreen(page: Page): Promise<Locator> {
  await page.goto(PAGE);
  await live(page).getByText('Find, fold, enlarge').click();
  await live(page).getByRole('button', { name: 'Full screen' }).press('Enter');
  // a card that opens on the way there is closed by the change
  await expect(live(page).getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  const mark = picture(page).locator('a.mk').first();
  await mark.press('Enter');
  return mark;
}

test('a chart that fills the screen still says who says so, and its card can be used', async ({ page }) => {
  const mark = await openCardInFullScreen(page);
  const card = page.getByRole('dialog', { name: 'Who says so?' });
  await expect(card).toBeFocused();
  await card.getByRole('button').click();
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a card that is open as the chart leaves the screen closes, and gives the focus back', async ({ page }) => {
  const mark = await openCardInFullScreen(page);
  await expect(mark).toHaveClass(/\bon\b/);
  await page.evaluate(() => document.exitFullscreen());
  await expect(mark).not.toHaveClass(/\bon\b/);
  await expect(mark).toBeFocused();
});

test('what a control has done is said', async ({ page }) => {
  await page.goto(PAGE);
  const { frame } = await frameWithRow(page);
  const said = live(page).getByRole('status');
  await live(page).getByRole('combobox', { name: 'Compared with' }).selectOption({ index: 1 });
  await expect(said).toContainText('Compared with: ');
  await live(page).getByText('Find, fold, enlarge').click();
  await live(page).getByLabel('Find a unit').fill(frame);
  await live(page).getByLabel('Find a unit').press('Enter');
  await expect(said).toContainText(`Found: ${frame}.`);
  // what is typed since then is not what is acted on
  await live(page).getByLabel('Find a unit').fill('Another');
  for (const [button, words] of [
    ['Fold', `Folded: ${frame}.`],
    ['Unfold', `Unfolded: ${frame}.`],
    ['Fold all', 'All units are folded.'],
    ['Unfold all', 'All units are unfolded.'],
    ['Only its branch', `Only this branch is shown: ${frame}.`],
    ['Only its branch', 'All branches are shown.'],
    ['Larger', 'Width: 125%.'],
  ] as const) {
    await live(page).getByRole('button', { name: button, exact: true }).press('Enter');
    await expect(said).toContainText(words);
  }
});

test('the controls stand beside the chart where there is room, and the chart before them where not', async ({
  page,
}) => {
  const places = async () => {
    const tools = await live(page).getByRole('group', { name: 'Set the chart' }).boundingBox();
    const drawn = await picture(page).boundingBox();
    return { tools: tools ?? { x: 0, y: 0 }, drawn: drawn ?? { x: 0, y: 0, width: 0, height: 0 } };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGE);
  const wide = await places();
  expect(wide.tools.x).toBeGreaterThan(wide.drawn.x + wide.drawn.width);
  expect(wide.tools.y).toBeLessThan(wide.drawn.y);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await places();
  expect(narrow.tools.y).toBeGreaterThan(narrow.drawn.y + narrow.drawn.height);
});

test('a frame whose card is open leaves the words of others in it to be read', async ({ page }) => {
  await page.goto(PAGE);
  const frame = picture(page).locator('a.mk:has(> rect.fr ~ rect.hit)').first();
  await frame.press('Enter');
  const fill = (part: string): Promise<string> =>
    frame.locator(part).evaluate((element) => getComputedStyle(element).fill);
  expect(await fill('rect.fr')).not.toBe(await fill('rect.hit'));
  const inside = picture(page).locator('a.mk:has(> rect.hit):not(.on) text').first();
  expect(await inside.evaluate((element) => getComputedStyle(element).fill)).not.toBe(await fill('rect.fr'));
});

test('a card that closes gives the focus to its mark, also where the press gave it to what is around that', async ({
  page,
}) => {
  await page.goto(PAGE);
  const mark = picture(page).locator('a.mk').first();
  await mark.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Who says so?' })).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('an old place whose card is open, and its card, can be read in any colours', async ({ page }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await page.goto(PAGE);
    await picture(page).locator('a.mk:has(.gh), g:has(> .gh) a.mk').first().press('Enter');
    const card = page.getByRole('dialog', { name: 'Who says so?' });
    const colours = await card.evaluate((element) => {
      const old = document.querySelector('.mk.on:has(rect.gh)') ?? document.querySelector('.mk.on')?.parentElement;
      const [rect, text] = [old?.querySelector('rect.gh'), old?.querySelector('text')];
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor, rect && getComputedStyle(rect).fill, text && getComputedStyle(text).fill];
    });
    expect(new Set(colours).size).toBe(2);
    expect(colours[2]).not.toBe(colours[3]);
  }
});

test.describe('with touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 740 } });

  test('a tap sets the moment, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(PAGE);
    await live(page).getByRole('button', { name: 'Later' }).tap();
    await expect(live(page).getByRole('status')).not.toBeEmpty();
    for (const name of ['Download this view', 'Find, fold, enlarge', 'What is shown, as text'])
      await live(page).getByText(name).tap();
    await expect(tree(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await smallWords(live(page))).toEqual([]);
  });

  test('a tap takes a file away, and one on a fold of the text folds the picture', async ({ page }) => {
    await page.goto(PAGE);
    await live(page).getByText('Download this view').tap();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      live(page).getByRole('button', { name: /^CSV / }).tap(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^org-chart-.*\.csv$/);
    await live(page).getByText('What is shown, as text').tap();
    const folding = tree(page).locator('[aria-expanded]').first();
    await folding.locator(':scope > p > [data-turn]').tap();
    await expect(folding).toHaveAttribute('aria-expanded', 'false');
    await expect(page).toHaveURL(/folded=/);
  });

  test('one finger scrolls the page over the chart, and two enlarge the chart', async ({ page }) => {
    await page.goto(PAGE);
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: string, ...at: [number, number][]): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: at.map(([x, y], id) => ({ x, y, id })),
      });
    await picture(page).evaluate((svg) => {
      svg.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    const width = async (): Promise<number> => (await picture(page).boundingBox())?.width ?? 0;
    const [top, before] = [await scrolled(), await width()];
    await touch('touchStart', [160, 500]);
    for (let y = 480; y >= 300; y -= 20) await touch('touchMove', [160, y]);
    await touch('touchEnd');
    await expect.poll(scrolled).toBeGreaterThan(top + 50);
    expect(await width()).toBe(before);
    // the page comes to rest before the fingers come down again
    let there = -1;
    await expect.poll(async () => there === (there = await scrolled()), { intervals: [200] }).toBe(true);
    await touch('touchStart', [140, 300], [180, 300]);
    for (let by = 5; by <= 40; by += 5) await touch('touchMove', [140 - by, 300], [180 + by, 300]);
    await touch('touchEnd');
    await expect.poll(width).toBeGreaterThan(before * 2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(Math.abs((await scrolled()) - there)).toBeLessThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is a picture, its cards lead to the states below, and no dead control is shown', async ({ page }) => {
    await page.goto(PAGE);
    await expect(picture(page)).toBeVisible();
    await expect(live(page).getByRole('button')).toHaveCount(0);
    await expect(live(page).getByRole('slider')).toHaveCount(0);
    await live(page).getByText('What is shown, as text').click();
    await expect(live(page).locator('.oc-twin').getByRole('list').first()).toBeVisible();
    await expect(live(page).locator('.oc-twin').getByRole('listitem').first().getByRole('link').first()).toBeVisible();
    const state = await stateOf(page, -1);
    await cards(page).last().click();
    await expect(page).toHaveURL(new RegExp(`#${state}$`));
    await expect(page.locator(`[id="${state}"]`)).toBeInViewport();
  });

  test('each state has its picture at that moment too, folded away', async ({ page }) => {
    await page.goto(PAGE);
    const state = page.locator(`section[id="${await stateOf(page, 0)}"]`);
    const alone = state.getByRole('figure', { name: /at one moment/ });
    await expect(alone).toBeHidden();
    await state.getByText('by itself').click();
    await expect(alone.locator('svg.ch:visible')).toHaveCount(1);
  });
});

test('paper gets the first picture under its headings on page one, what is folded, and no word that only a screen needs', async ({
  page,
}) => {
  await page.goto(PAGE);
  const folded = page.locator('details.fold').first().locator('svg.ch');
  await expect(folded.filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(folded.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^(Search|As text|Embed|JSON)$/ }).filter({ visible: true })).toHaveCount(
    0,
  );
  const { y = 0, height = 0 } = (await live(page).locator('.sub').first().boundingBox()) ?? {};
  expect(((await picture(page).boundingBox())?.y ?? 0) - y - height).toBeGreaterThan(8);
  await page.evaluate(() => {
    for (const after of document.querySelectorAll('figure ~ *, #chart ~ *, footer')) after.remove();
  });
  const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what the chart loads is small, and nothing in it reads dates, YAML or schemas', () => {
  const folder = join(FOLDER, 'assets');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const entry = readdirSync(folder).find((name) => /^OrgChartLive.*\.js$/.test(name)) ?? '';
  /** A script with all that it loads: at once, and also on use. */
  const closure = (start: string, imports: RegExp): string[] => {
    const found = new Set([start]);
    for (const name of found) for (const [, next = ''] of read(name).matchAll(imports)) found.add(next);
    return [...found];
  };
  const [first, all] = [closure(entry, /from"\.\/([^"]+)"/g), closure(entry, /(?:from|import\()["`]\.\/([^"`]+)["`]/g)];
  // the parser of EDTF is made by nearley
  for (const name of all) expect(read(name), name).not.toMatch(/nearley|zod|yaml/i);
  const kilobytes = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + brotliCompressSync(read(name)).length / 1024, 0);
  const [before, whole] = [kilobytes(first), kilobytes(all)];
  const beside = kilobytes(all.filter((name) => /^(twin|download)/.test(name)));
  const other = kilobytes(all.filter((name) => name.startsWith('at-moment')));
  const large = kilobytes(all.filter((name) => /^(apart|notes-first)/.test(name)));
  const compared = kilobytes(all.filter((name) => name.startsWith('say-difference')));
  expect(before).toBeLessThan(17);
  expect(whole - beside - other - large - compared).toBeLessThan(36.5);
  expect(beside).toBeLessThan(7.75);
  expect(other).toBeLessThan(5);
  expect(large).toBeLessThan(1);
  expect(compared).toBeLessThan(1.5);
});
