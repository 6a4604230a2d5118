import { expect, test, type Page } from '@playwright/test';
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
    const buttons = page.locator('button:visible:enabled');
    for (let i = 0; i < Math.min(await buttons.count(), 8); i++)
      await buttons
        .nth(i)
        .click({ timeout: 1000 })
        .catch(() => undefined);
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const { origins } = await context.storageState();
    expect(
      origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)).filter((name) => name !== 'theme'),
    ).toEqual([]);
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
