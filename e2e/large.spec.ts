import { expect, test, type Browser, type Page } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A story with far more units, events and documents than a page can carry, built for these journeys alone.
const DOCUMENTS = 40;
const UNITS = 1500;
const EVENTS = 130;
const folder = mkdtempSync(join(tmpdir(), 'large-'));
const site = join(folder, 'site');
let server: ChildProcess | undefined;
let address: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
    const { status, stderr } = spawnSync(process.execPath, [join('src', 'cli', `${command}.ts`), ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  };
  const story = join(folder, 'story');
  const size = ['--documents', String(DOCUMENTS), '--units', String(UNITS), '--events', String(EVENTS), '--seed', '3'];
  run('synth', [...size, '--into', story]);
  run('build', [], { CONTENT_DIR: story, OUT_DIR: site, ASTRO_CACHE_DIR: join(folder, 'cache') });
  server = spawn(process.execPath, ['e2e/serve.mjs', site, '0']);
  const [line] = (await once(server.stdout ?? process.stdin, 'data')) as [Buffer];
  address = /http:\S+/.exec(String(line))?.[0] ?? '';
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The marks that can be asked, of the picture that is shown. */
const marks = (page: Page) => page.locator('org-chart-live .drawn > svg:visible a.mk');

async function unfoldAll(page: Page): Promise<void> {
  await page.goto(`${address}org-chart/`);
  await page.getByText('Find, fold, enlarge').click();
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
}

test('the page of the chart carries what its pictures show, and no list of all units', () => {
  const html = readFileSync(join(site, 'org-chart', 'index.html'), 'utf8');
  const source = readFileSync(join(site, 'org-chart', 'source.json'), 'utf8');
  expect(html).not.toContain('type="application/json"');
  expect((html.match(/class="nt"/g) ?? []).length).toBeLessThan(400);
  expect(source.length).toBeGreaterThan(100 * UNITS);
});

test('a page lists the documents that have to do with it, and counts the others', async ({ page }) => {
  await page.goto(`${address}names/name-1/`);
  const forms = page.locator('section').filter({ has: page.getByRole('heading', { name: 'How it is written' }) });
  expect(await forms.getByRole('term').count()).toBeLessThan(DOCUMENTS);
  await expect(forms.getByText('documents')).toHaveText(/^\d+ (other )?documents$/);
  await page.goto(`${address}method/#scale`);
  await expect(page.getByRole('columnheader', { name: /^in / })).toHaveText(['in all documents']);
});

test('the id of a document keeps within its frame, however long it is', async ({ page }) => {
  for (const path of ['names/name-1/', 'timeline/', 'documents/D40/']) {
    await page.goto(`${address}${path}`);
    const ids = page.locator('main .d');
    await expect(ids.first()).toHaveText(/^D\d+$/);
    const wide = await ids.evaluateAll((all) => all.filter((id) => id.scrollWidth > id.clientWidth + 1).length);
    expect(wide, path).toBe(0);
  }
});

test('a claim leads to its entry, on the page of its part, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}claims/list/6/`);
  await page.locator('.mx th a').last().click();
  await expect(page.locator('.ents li:target')).toBeInViewport();
  await page.getByRole('link', { name: 'Later' }).first().click();
  await expect(page.locator('h1')).toHaveText('Every entry, with its evidence');
  await context.close();
});

test('all units unfold at once; what is scrolled to is painted, and the whole is printed', async ({ page }) => {
  await unfoldAll(page);
  const first = await marks(page).count();
  expect(first).toBeLessThan(UNITS / 2);
  const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
  await page.evaluate(() => {
    scrollTo(0, (document.querySelector('org-chart-live')?.clientHeight ?? 0) / 2);
  });
  await expect
    .poll(() => marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label'))))
    .not.toEqual(names);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await marks(page).count()).toBeGreaterThan(UNITS);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await marks(page).count()).toBeLessThan(UNITS / 2);
});

test('a unit that is found far down is painted, and brought into view', async ({ page }) => {
  await page.goto(`${address}org-chart/`);
  await page.getByText('Find, fold, enlarge').click();
  const field = page.getByLabel('Find a unit');
  await field.fill('e');
  await expect(page.locator('#oc-units option').nth(99)).toBeAttached();
  await expect(page.locator('#oc-units option')).toHaveCount(100);
  await page.getByRole('button', { name: 'Unfold all' }).click();
  const { source } = JSON.parse(readFileSync(join(site, 'org-chart', 'source.json'), 'utf8')) as {
    source: { structure: { units: { id: string; label: string }[]; changes: unknown[] } };
  };
  const { units, changes } = source.structure;
  const changed = JSON.stringify(changes);
  // One that is there at every moment, and whose name is no other's.
  const isPlain = ({ id, label }: { id: string; label: string }): boolean =>
    !changed.includes(`"${id}"`) && units.filter((other) => other.label === label).length === 1;
  const { label = '' } = units.findLast(isPlain) ?? {};
  await field.fill(label);
  await field.press('Enter');
  await expect(page.locator('org-chart-live .aim').first()).toBeInViewport();
});

test('a mark whose passage the page does not list says all the same who says so', async ({ page }) => {
  await unfoldAll(page);
  const keys = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-n') ?? ''));
  const listed = new Set(
    await page.locator('.all .nt').evaluateAll((notes) => notes.map(({ id }) => id.replace('n-', ''))),
  );
  const other = keys.find((key) => key !== '' && !listed.has(key.split(' ')[0] ?? '')) ?? '';
  expect(other).not.toBe('');
  await page.locator(`org-chart-live svg:visible a.mk[data-n="${other}"]`).first().focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card).toContainText(other.split(' ')[0] ?? '');
});

test('a chart that is higher than the window scrolls beside its step, also by key, and starts where it changes', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const step = page.locator('.step.current');
  const stage = step.locator('.drawn:visible');
  const scrolled = (): Promise<number> => stage.evaluate(({ scrollTop }) => scrollTop);
  await step.getByRole('link', { name: 'Next step' }).click();
  await expect(step.getByRole('link', { name: 'Previous step' })).toBeVisible();
  await expect(step.locator('.foot-c')).toBeInViewport({ ratio: 1 });
  const inView = await stage.evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return [...box.querySelectorAll('.moved')].some((mark) => {
      const place = mark.getBoundingClientRect();
      return place.top >= top && place.bottom <= bottom;
    });
  });
  expect(inView).toBe(true);
  const before = await scrolled();
  await stage.locator('a.mk').first().focus();
  await page.keyboard.press('End');
  await expect.poll(scrolled).toBeGreaterThan(before);
});

/** A timeline whose list has a second page, with an event of that page that cites what it is told to. */
async function laterEvent(page: Page, citesOf: (own: string, listed: string) => string) {
  const [first = '', second = ''] = ['', 'list/2'].map((part) =>
    readFileSync(join(site, 'timeline', part, 'index.html'), 'utf8'),
  );
  const { events, ...rest } = JSON.parse(readFileSync(join(site, 'timeline', 'events.json'), 'utf8')) as {
    events: [id: string, label: string, standing: string, cites: string, ...more: unknown[]][];
  };
  const listed = /id="n-([^"]+)"/.exec(first)?.[1] ?? '';
  const event = events.find(([id, , , cites]) => second.includes(`id="${id}"`) && !first.includes(`id="n-${cites}"`));
  const [id = '', , , own = ''] = event ?? [];
  if (event) event[3] = citesOf(own, listed);
  await page.route('**/timeline/events.json', (route) => route.fulfill({ json: { ...rest, events } }));
  return {
    ...{ id, own, listed, second },
    ask: async () => {
      await page.goto(`${address}timeline/#${id}`);
      await page.locator(`timeline-live svg:visible a.mk[data-key="${id}"]`).press('Enter');
    },
  };
}

test('the card of an event from a later page of the list names every passage, also where one is on this page', async ({
  page,
}) => {
  const { own, listed, ask } = await laterEvent(page, (own, listed) => `${listed} ${own}`);
  await ask();
  for (const key of [listed, own]) await expect(page.getByRole('dialog')).toContainText(key);
});

test('an event from a later page that cites a whole sentence is answered by all its statements, fetched once', async ({
  page,
}) => {
  const { own, second, ask } = await laterEvent(page, (own) => own);
  const other = [...second.matchAll(/id="n-([^"]+)"/g)].find(([, key]) => key !== own)?.[1] ?? '';
  const body = second.replace(`id="n-${own}"`, `id="n-${own}a"`).replace(`id="n-${other}"`, `id="n-${own}b"`);
  let fetched = 0;
  await page.route('**/timeline/list/2/', (route) => {
    fetched += 1;
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await ask();
  for (const key of [own, other]) await expect(page.getByRole('dialog')).toContainText(key);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(fetched).toBe(1);
  await expect(page.locator(`.all [id^="n-${own}"]`)).toHaveCount(2);
});

test('an event whose list page does not come leads to its entry there', async ({ page }) => {
  const { id, ask } = await laterEvent(page, (own, listed) => `${listed} ${own}`);
  await page.route('**/timeline/list/2/', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await ask();
  await expect(page).toHaveURL(new RegExp(`timeline/list/2/#${id}$`));
});

test('a mark whose passages do not come leads to its passage in the document, and asks again next time', async ({
  page,
}) => {
  await page.route('**/org-chart/notes.json', (route) => route.abort());
  await unfoldAll(page);
  const keys = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-n') ?? ''));
  const listed = await page.locator('.all .nt').evaluateAll((notes) => notes.map(({ id }) => id.replace('n-', '')));
  const other = keys.find((key) => key !== '' && !listed.includes(key.split(' ')[0] ?? '')) ?? '';
  const [key = ''] = other.split(' ');
  const mark = page.locator(`org-chart-live svg:visible a.mk[data-n="${other}"]`).first();
  await mark.press('Enter');
  await expect(page).toHaveURL(new RegExp(`documents/\\w+/#${key}$`));
  await page.unroute('**/org-chart/notes.json');
  await unfoldAll(page);
  await mark.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(key);
});

test('a row of the text that says a unit as a whole chooses the unit', async ({ page }) => {
  await page.goto(`${address}org-chart/`);
  await page.getByText('What is shown, as text').press('Enter');
  const row = page.locator('[role="treeitem"][data-key$="/level"]').first();
  const [, unit = ''] = ((await row.getAttribute('data-key')) ?? '').split('/');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${unit}$`));
});

test('what stands under a chart that is higher than the screen it fills does not lie over it', async ({ page }) => {
  await unfoldAll(page);
  await page.getByRole('button', { name: 'Full screen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  const [foot, text] = await page
    .locator('org-chart-live')
    .evaluate((host) => ['.foot-c', '.oc-twin'].map((part) => host.querySelector(part)?.getBoundingClientRect()));
  expect(foot?.bottom).toBeGreaterThan(1000);
  expect(foot?.bottom).toBeLessThanOrEqual(text?.top ?? 0);
});

/** What `npm run bench` measures with: it is no part of what is checked for types. */
interface Bench {
  readonly OURS: Readonly<Record<string, () => unknown>>;
  readonly visit: (browser: Browser, address: string, how: object) => Promise<Readonly<Record<string, number>>>;
}

async function bench(file: string): Promise<Bench> {
  const path = `../bench/${file}.mjs`;
  return (await import(path)) as Bench;
}

for (const part of ['org-chart', 'timeline']) {
  test(`the benchmark still finds on /${part}/ all that it measures there`, async ({ browser }) => {
    test.setTimeout(120_000);
    const [{ visit }, { OURS: actions }] = [await bench('browser'), await bench(part)];
    const times = await visit(browser, `${address}${part}/`, { actions, patience: 30_000, onQuiet: () => undefined });
    expect(Object.keys(times)).toEqual(expect.arrayContaining(Object.keys(actions)));
  });
}
