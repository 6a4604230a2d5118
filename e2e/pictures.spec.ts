import { expect, test, type Page } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtPages, htmlOf } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What the head of a page says of it to whoever shows a link to it. */
function metaOf(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node): void => {
    const attrs =
      'attrs' in node ? new Map(node.attrs.map(({ name, value }) => [name, value])) : new Map<string, string>();
    const name = attrs.get('property') ?? attrs.get('name');
    if (node.nodeName === 'meta' && name) found.set(name, attrs.get('content') ?? '');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

// What no search engine lists is not shared either.
const PAGES = builtPages().filter((address) => metaOf(htmlOf(address)).get('robots') === undefined);

/** The size at which a browser shows a picture; 0 by 0 where it cannot. */
async function sizeOf(page: Page, address: string): Promise<{ width: number; height: number }> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode().catch(() => undefined);
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, address);
}

test('every page has a card that a link to it shows, with words for who cannot see it', async ({ page }) => {
  await page.goto('/');
  for (const address of PAGES) {
    const meta = metaOf(htmlOf(address));
    const { pathname, protocol } = new URL(meta.get('og:image') ?? '');
    expect(protocol).toMatch(/^https?:$/);
    expect(new URL(meta.get('og:url') ?? '').pathname, address).toBe(address);
    expect(await sizeOf(page, pathname), `${address} has ${pathname}`).toEqual({ width: 1200, height: 630 });
    expect(meta.get('og:image:alt')?.length, address).toBeGreaterThan(10);
    expect(meta.get('og:title'), address).toBeTruthy();
    expect(meta.get('og:description'), address).toBeTruthy();
    expect(meta.get('twitter:card'), address).toBe('summary_large_image');
  }
});

test('every card is there in the dark too', async ({ page }) => {
  await page.goto('/');
  for (const address of PAGES) {
    const card = new URL(metaOf(htmlOf(address)).get('og:image') ?? '').pathname.replace(/\.png$/, '-dark.png');
    expect(await sizeOf(page, card), card).toEqual({ width: 1200, height: 630 });
  }
});

for (const chart of ['org-chart', 'timeline']) {
  test.describe(`the pictures of the ${chart}`, () => {
    test('are a link away from the chart, without script', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      for (const format of ['SVG', 'PNG']) {
        await page.goto(`/${chart}/`);
        await page.getByRole('figure').getByRole('link', { name: format, exact: true }).first().click();
        await expect(page).toHaveURL(new RegExp(`/exports/${chart}\\.${format.toLowerCase()}$`));
      }
      await context.close();
    });

    for (const scheme of ['', '-dark']) {
      test(`hold all their words in a face that is not the project’s${scheme}`, async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`/exports/${chart}${scheme}.svg`);
        const out = await page.evaluate(() => {
          const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal;
          return [...document.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < 0 || box.right > width || box.bottom > height;
            })
            .map((text) => text.textContent);
        });
        expect(out).toEqual([]);
        expect(asked).toEqual([`/exports/${chart}${scheme}.svg`]);
      });
    }

    test('are at two pixels for one', async ({ page }) => {
      await page.goto('/');
      const [vector, pixels] = await Promise.all(
        ['svg', 'png'].map((format) => sizeOf(page, `/exports/${chart}.${format}`)),
      );
      expect(pixels).toEqual({ width: 2 * (vector?.width ?? 0), height: 2 * (vector?.height ?? 0) });
    });
  });
}
