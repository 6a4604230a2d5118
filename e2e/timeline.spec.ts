import { expect, test, type Locator, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { faultsOf, FOLDER, resized, smallWords, storyEntry } from './site.ts';

const PAGE = 'timeline/';

function live(page: Page): Locator {
  return page.locator('timeline-live');
}

/** The picture of the timeline that fits the window. */
function picture(page: Page): Locator {
  return live(page).locator('svg.ch:visible');
}

function button(page: Page, name: string): Locator {
  return live(page).getByRole('button', { name, exact: true });
}

/** Opens the controls that are not always shown. */
async function more(page: Page): Promise<void> {
  await live(page).getByText('Find, filter, share').click();
}

/** The keys of the events and groups that the picture draws, in order. */
function drawn(page: Page): Promise<string[]> {
  return picture(page)
    .locator('a')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key') ?? ''));
}

/** The marks of the picture as they are serialised, whatever the order of their attributes. */
function marksOf(page: Page): Promise<string[]> {
  return picture(page).evaluate((svg) =>
    [svg, ...svg.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ' '));
      return `${element.parentElement?.tagName} > ${element.tagName} ${attributes.join(' ')} ${words.join('')}`;
    }),
  );
}

/** Waits until the timeline has said what it shows. */
async function shown(page: Page): Promise<void> {
  await expect(live(page).getByRole('status')).not.toBeEmpty();
}

/** The id of the first entry of the list. */
async function anEvent(page: Page): Promise<string> {
  return (await page.locator('ol.evs > li[id]').first().getAttribute('id')) ?? '';
}

test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    expect(message.type(), message.text()).not.toBe('error');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

for (const width of [1440, 1100, 700, 320])
  test(`enhancing at the built width changes nothing, in a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const built = await marksOf(page);
    const foot = await live(page).locator('.foot-c').innerText();
    await button(page, 'Whole timeline').focus();
    await page.evaluate(() => {
      history.pushState(null, '', '?standing=');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await shown(page);
    expect(await marksOf(page)).toEqual(built);
    expect(await live(page).locator('.foot-c').innerText()).toBe(foot);
  });

for (const width of [1024, 1280, 1440])
  test(`the picture runs across a window of ${width} and takes most of its page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const [drawing, room] = [await picture(page).boundingBox(), await live(page).boundingBox()];
    expect((drawing?.width ?? 0) / (room?.width ?? 1)).toBeGreaterThan(0.85);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('zoomed in and out by the buttons, the picture is the same again, and the address says each view', async ({
  page,
}) => {
  await page.goto(PAGE);
  const built = await marksOf(page);
  await button(page, 'Zoom in').click();
  await expect(page).toHaveURL(/\?from=.+&to=/);
  await expect.poll(() => marksOf(page)).not.toEqual(built);
  const [address, inside] = [page.url(), await marksOf(page)];
  await expect(live(page).locator('.foot-c')).toContainText('Outside this stretch of time');
  await button(page, 'Zoom out').click();
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => marksOf(page)).toEqual(built);
  await expect(button(page, 'Zoom out')).toBeDisabled();
  await page.goto(address);
  await expect.poll(() => marksOf(page)).toEqual(inside);
  // at its end a button says so, and pressing it does nothing
  for (let turn = 0; turn < 12; turn++) await button(page, 'Zoom in').click({ force: true });
  await expect(button(page, 'Zoom in')).toBeDisabled();
  await expect(button(page, 'Zoom out')).toBeEnabled();
  // the year by which the editors read a day that has none is not said of what is shown
  const { reading } = storyEntry();
  await expect(live(page).getByRole('status')).not.toContainText(String(reading?.year));
  await expect(live(page).getByRole('status')).not.toBeEmpty();
});

test('a plain wheel over the picture scrolls the page, and one with a modifier zooms', async ({ page }) => {
  await page.goto(PAGE);
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  await picture(page).hover({ position: { x: 500, y: 40 } });
  const top = await scrolled();
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBeGreaterThan(top);
  await expect(page).not.toHaveURL(/from=/);
  await picture(page).hover({ position: { x: 500, y: 40 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await expect(page).toHaveURL(/from=/);
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  await expect(page).not.toHaveURL(/from=/);
});

test('a drag over the ground moves time, and opens nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE);
  await button(page, 'Zoom in').click();
  await expect(page).toHaveURL(/from=/);
  await picture(page).scrollIntoViewIfNeeded();
  const before = page.url();
  const box = await picture(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 400, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys in the picture zoom and go from event to event, and a mark says who says so', async ({ page }) => {
  await page.goto(PAGE);
  const order = await drawn(page);
  await picture(page).locator('a.mk').first().focus();
  await page.keyboard.press('ArrowRight');
  const first = page.locator('.drawn .aim').and(page.locator(':visible'));
  await expect(first).toBeFocused();
  const key = (await first.getAttribute('data-key')) ?? '';
  expect(order).toContain(key);
  await expect(page).toHaveURL(new RegExp(`#${key}$`));
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(new RegExp(`#${key}$`));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`#${key}$`));
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/from=/);
  await picture(page).locator(`[data-key="${key}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Who says so?' })).toBeVisible();
});

test('an arrow goes on from the mark that has the focus, whatever event the address names', async ({ page }) => {
  await page.goto(PAGE);
  const [first = '', second = '', third = ''] = await drawn(page);
  const mark = (key: string): Locator => picture(page).locator(`[data-key="${key}"]`);
  for (const key of ['', third]) {
    await page.goto(`${PAGE}?standing=#${key}`);
    await shown(page);
    await mark(first).focus();
    await page.keyboard.press('ArrowRight');
    await expect(mark(second)).toBeFocused();
  }
});

test('zoom in by the button keeps the event that the address names', async ({ page }) => {
  await page.goto(PAGE);
  for (const key of (await drawn(page)).slice(0, 3)) {
    await page.goto(`${PAGE}?standing=#${key}`);
    await shown(page);
    for (let turn = 0; turn < 3; turn++) {
      // a day is as far as it goes: the button does nothing then
      await button(page, 'Zoom in').click({ force: true });
      await expect(page).toHaveURL(/from=/);
    }
    await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', key);
  }
});

test('only what is stated leaves nothing softer in the picture, says what it leaves out, and all comes back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const all = (await drawn(page)).length;
  await more(page);
  await live(page).getByLabel('How firmly said').selectOption('stated');
  await expect(page).toHaveURL(/standing=stated/);
  const standings = (): Promise<string[]> =>
    picture(page)
      .locator('a.mk')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-st') ?? ''))]);
  await expect.poll(standings).toEqual(['stated']);
  await expect(live(page).locator('.foot-c')).toContainText('left out');
  const fewer = (await drawn(page)).length;
  expect(fewer).toBeLessThan(all);
  await page.goBack();
  await expect.poll(async () => (await drawn(page)).length).toBe(all);
  await live(page).getByLabel('In row').selectOption({ index: 1 });
  await expect(page).toHaveURL(/lane=/);
  await expect.poll(async () => (await drawn(page)).length).toBeLessThan(all);
  await button(page, 'Show everything').press('Enter');
  await expect.poll(async () => (await drawn(page)).length).toBe(all);
});

test('paper shows the view that is set, also where the window shows a drawing of another width', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${PAGE}?standing=stated`);
  await shown(page);
  await page.pdf();
  const standings = await live(page)
    .locator('.drawn-560 a.mk')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-st') ?? ''))]);
  expect(standings).toEqual(['stated']);
});

test('the event that the address names stays marked in a window that becomes narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const id = await idOfFirst(page);
  await page.goto(`${PAGE}?standing=#${id}`);
  await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', id);
  for (const width of [800, 320]) {
    await resized(page, width);
    await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', id);
  }
});

test('the view that is set is drawn again in a window that becomes narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${PAGE}?standing=stated`);
  await shown(page);
  const events = (await drawn(page)).sort();
  await resized(page, 800);
  expect((await drawn(page)).sort()).toEqual(events);
});

test('an event is found by what it says, with those who have to do with one name', async ({ page }) => {
  await page.goto(PAGE);
  const mark = picture(page).locator('a.mk').nth(2);
  const key = (await mark.getAttribute('data-key')) ?? '';
  await more(page);
  const field = live(page).getByLabel('Find an event');
  const entry = page.locator(`li[id="${key}"]`);
  const text = (await entry.locator('div > p').first().innerText()).replace(/\s*[\d,–]+\s*.*$/s, '').trim();
  await field.fill(text);
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${key}$`));
  await expect(picture(page).locator('.aim')).toHaveAttribute('data-key', key);
  await field.fill('no such event');
  await field.press('Enter');
  await expect(live(page).getByRole('status')).toContainText('no such event');
  await button(page, 'Show everything').click();
  await expect(field).toHaveValue('');
  const name = (await entry.locator('a[href*="names/"]').first().innerText()).trim();
  const names = live(page).getByLabel('With the name');
  const all = (await drawn(page)).length;
  await names.fill(name);
  await names.press('Enter');
  await expect(page).toHaveURL(/name=/);
  await expect.poll(async () => (await drawn(page)).length).toBeLessThan(all);
  expect(await drawn(page)).toContain(key);
});

test('an event that is picked from the list is found, where a browser takes that for no change of the field', async ({
  page,
}) => {
  await page.goto(PAGE);
  const key = (await picture(page).locator('a.mk').nth(2).getAttribute('data-key')) ?? '';
  await more(page);
  const field = live(page).getByLabel('Find an event');
  const entry = page.locator(`li[id="${key}"]`);
  const text = (await entry.locator('div > p').first().innerText()).replace(/\s*[\d,–]+\s*.*$/s, '').trim();
  await field.evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect(page).toHaveURL(new RegExp(`#${key}$`));
});

test('a name that the address asked for is cleared where the field is left empty', async ({ page }) => {
  await page.goto(PAGE);
  const names = live(page).getByLabel('With the name');
  const name = (await page.locator('li[id] a[href*="names/"]').first().getAttribute('href'))?.split('/').at(-2) ?? '';
  await page.goto(`${PAGE}?name=${name}`);
  await more(page);
  await expect(names).not.toHaveValue('');
  await names.fill('');
  await names.press('Tab');
  await expect(page).not.toHaveURL(/name=/);
});

test('an event stays the same mark while others come and go', async ({ page }) => {
  await page.goto(PAGE);
  await more(page);
  const mark = picture(page).locator('a.mk[data-st="stated"]').first();
  const [key, before] = [await mark.getAttribute('data-key'), await mark.elementHandle()];
  await live(page).getByLabel('How firmly said').selectOption('stated');
  await expect(live(page).locator('.foot-c')).toContainText('left out');
  const same = picture(page).locator(`[data-key="${key}"]`);
  expect(await same.evaluate((now, then) => now === then, before)).toBe(true);
});

test('a view changes with movement, and without where less motion is asked for', async ({ page }) => {
  const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  for (const [reducedMotion, isMoving] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(PAGE);
    await button(page, 'Zoom in').click();
    await expect(page).toHaveURL(/from=/);
    await shown(page);
    expect((await moving()) > 0).toBe(isMoving);
  }
});

test('copy link says so, by keyboard, and the link brings the same picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await button(page, 'Zoom in').click();
  await expect(page).toHaveURL(/from=/);
  await shown(page);
  const marks = await marksOf(page);
  await more(page);
  await button(page, 'Copy link').press('Enter');
  await expect(live(page).getByRole('status')).toContainText('copied');
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await shown(page);
  expect(await marksOf(page)).toEqual(marks);
});

test('an event leads to the structure as of then, from its entry and from its card', async ({ page }) => {
  await page.goto(PAGE);
  const link = page.locator('[data-then]').first();
  const [id, target] = [await link.getAttribute('data-then'), await link.getAttribute('href')];
  await picture(page).locator(`[data-key="${id}"]`).press('Enter');
  const card = page.getByRole('dialog', { name: 'Who says so?' });
  await expect(card.getByRole('link', { name: 'The structure as of then' })).toHaveAttribute('href', target ?? '');
  await card.getByRole('link', { name: 'The structure as of then' }).click();
  await expect(page).toHaveURL(/org-chart\/\?at=/);
  await expect(page.locator('org-chart-live').getByRole('status')).not.toBeEmpty();
});

test('an address that asks for what is not there says so and shows the rest', async ({ page }) => {
  await page.goto(`${PAGE}?from=soon&standing=loud&document=nobody`);
  for (const text of ['soon', 'loud', 'nobody']) await expect(live(page).getByRole('status')).toContainText(text);
  expect((await drawn(page)).length).toBeGreaterThan(0);
});

test('a timeline that is moved has no accessibility violation, with all its controls open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${PAGE}#${await idOfFirst(page)}`);
  await button(page, 'Zoom in').click();
  await expect(page).toHaveURL(/from=/);
  await more(page);
  expect(await faultsOf(page, 'timeline-live')).toEqual([]);
});

async function idOfFirst(page: Page): Promise<string> {
  await page.goto(PAGE);
  return anEvent(page);
}

test.describe('with touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 740 } });

  test('a tap goes to the next event, fingers that part zoom, and nothing is wider than the screen', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await button(page, 'Next event').tap();
    await expect(page).toHaveURL(/#/);
    await expect(picture(page).locator('.aim')).toBeInViewport();
    await fingersPart(page);
    await expect(page).toHaveURL(/from=/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await smallWords(live(page))).toEqual([]);
  });
});

/** Two fingers on the picture that move away from each other. */
async function fingersPart(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await picture(page).evaluate((svg) => {
    svg.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const y = ((await picture(page).boundingBox())?.y ?? 0) + 200;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ id, x: 160 + side * apart, y })),
    });
  await send('touchStart', 30);
  for (const apart of [40, 50, 60, 70]) await send('touchMove', apart);
  await send('touchEnd', 0);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a picture with its list, every mark leads to its note, and no dead control is shown', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(picture(page)).toBeVisible();
    await expect(live(page).getByRole('button')).toHaveCount(0);
    const mark = picture(page).locator('a.mk').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`${target.replace('.', '\\.')}$`));
    await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
    await page.goto(`${PAGE}#${await anEvent(page)}`);
    await expect(page.locator('.ev:target')).toBeInViewport();
  });
});

test('what the timeline loads is small, and nothing in it reads dates, YAML or schemas', () => {
  const folder = join(FOLDER, 'assets');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  /** A script with all that it imports at once, and with `isOnUse` also what it imports later. */
  const withImports = (name: string, isOnUse: boolean, found = new Set<string>()): Set<string> => {
    found.add(name);
    const imports = [...read(name).matchAll(/(import\(|from|import)\s*[`"']\.\/([^`"']+\.js)[`"']/g)];
    for (const [, how = '', file = ''] of imports)
      if (!found.has(file) && (isOnUse || how !== 'import(')) withImports(file, isOnUse, found);
    return found;
  };
  const kilobytes = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + brotliCompressSync(read(name)).length / 1024, 0);
  const own = scripts.filter((name) => /^(TimelineLive|WhoSaysSo)\b/.test(name));
  expect(own).toHaveLength(2);
  const [first, all] = [false, true].map((isOnUse) => new Set(own.flatMap((name) => [...withImports(name, isOnUse)])));
  for (const name of all ?? []) expect(read(name), name).not.toMatch(/edtf\.js|nearley|zod|yaml/i);
  expect(kilobytes(first ?? [])).toBeLessThan(17);
  expect(kilobytes(all ?? [])).toBeLessThan(30);
  expect((all?.size ?? 0) > (first?.size ?? 0)).toBe(true);
});
