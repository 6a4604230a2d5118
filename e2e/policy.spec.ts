import { expect, test, type Locator, type Page } from '@playwright/test';
import { builtPages, htmlOf } from './site.ts';

/** Pages in one folder are alike where they are many; of those, one. */
const MANY = 20;
const folders = Map.groupBy(builtPages(), (page) => page.replace(/[^/]+\/?$/, ''));
const KINDS = [...folders.values()].flatMap((pages) => (pages.length > MANY ? pages.slice(0, 1) : pages));

const policyOf = (html: string): string | undefined =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];

test('every page and embed has a policy that allows no inline code, no eval and no other origin', () => {
  const wrong = builtPages().flatMap((page) => {
    const policy = policyOf(htmlOf(page));
    if (!policy) return [`${page} has none`];
    const allowed = page.includes('/search/') ? policy.replace("'wasm-unsafe-eval'", '') : policy;
    const isLoose = /unsafe|https?:|\*/.test(allowed) || !policy.includes("default-src 'none'");
    return isLoose ? [`${page}: ${policy}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('no page has a style attribute or an event attribute', () => {
  const wrong = builtPages().filter((page) => /<[a-z][^<>]*\s(?:style|on[a-z]+)=["']/i.test(htmlOf(page)));
  expect(wrong).toEqual([]);
});

/** The pages that have buttons in every story. */
const WITH_BUTTONS = ['/org-chart/', '/timeline/', '/embed/'];

/** What the browser refuses on a page, told as it happens. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (words: string) => violations.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const tell = (window as unknown as { tellViolation: (words: string) => void }).tellViolation;
      tell(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return violations;
}

for (const address of KINDS) {
  test(`${address} breaks its policy nowhere, and leaves no cookie and no storage`, async ({ page, context }) => {
    const violations = await violationsOf(page);
    await page.goto(address, { waitUntil: 'load' });
    // what only comes into view, or answers to a click
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    if (WITH_BUTTONS.includes(address)) await expect(buttonsOf(page).first()).toBeVisible();
    await clickButtons(page);
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await storedBy(page)).toEqual([]);
  });
}

/** At most so many buttons of a page are clicked. */
const CLICKS = 8;

function buttonsOf(page: Page): Locator {
  return page.locator('button:visible:enabled');
}

/** Clicks the first buttons of a page; one that cannot be clicked is a fault. */
async function clickButtons(page: Page): Promise<void> {
  for (let i = 0; i < Math.min(await buttonsOf(page).count(), CLICKS); i++) {
    await buttonsOf(page).nth(i).click({ timeout: 5000 });
    // what a click has laid over the others
    await page.keyboard.press('Escape');
  }
}

/** The names of all that scripts of a page have stored, in whatever way. */
function storedBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...(await caches.keys())];
  });
}

test('the report hears a violation', async ({ page }) => {
  const violations = await violationsOf(page);
  await page.goto('/');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
  });
  await expect.poll(() => violations.length).toBeGreaterThan(1);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the report hears what is stored, whatever its name', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('step', '2');
  });
  expect(await storedBy(page)).toEqual(['theme', 'step']);
});
