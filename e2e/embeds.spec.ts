import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openHost, type Host } from './hosts.ts';
import { LISTENERS } from './listeners.ts';
import { builtPages, FOLDER, htmlOf } from './site.ts';

const CHARTS = ['org-chart', 'timeline'] as const;

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.afterAll(() => {
  host.close();
});

/** What an embed’s own frame complained of, and whom it asked for something. */
interface Heard {
  readonly complaints: string[];
  readonly requests: string[];
}

function hear(page: Page): Heard {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  return { complaints, requests };
}

/** The picture that fits the frame, of the moment that is chosen. */
function picture(frame: FrameLocator | Page) {
  return frame.locator('.drawn > svg:visible');
}

async function heightOf(frame: FrameLocator): Promise<number> {
  return frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

async function frameHeight(page: Page): Promise<number> {
  return Math.round((await page.locator('iframe').boundingBox())?.height ?? 0);
}

/** The embed of a chart in an article, 600 wide unless the attributes say otherwise. */
function framed(src: string, attributes = 'width="600" height="300"'): string {
  return `<iframe src="${src}" title="A chart" style="border:0" ${attributes}></iframe>`;
}

function embed(baseURL: string | undefined, chart = 'org-chart'): string {
  return `${baseURL ?? ''}embed/${chart}/`;
}

test.describe('the height of a frame follows its content for', () => {
  for (const [name, { tail = '', script }] of Object.entries(LISTENERS))
    test(name, async ({ page, baseURL }) => {
      const { complaints } = hear(page);
      const article = host.article(`${framed(embed(baseURL) + tail)}<script>${script}</script>`);
      await page.goto(article);
      const frame = page.frameLocator('iframe');
      await expect.poll(async () => (await frameHeight(page)) - (await heightOf(frame))).toBe(0);
      // and it shrinks again
      const wide = await frameHeight(page);
      const narrow = (): Promise<unknown> => page.locator('iframe').evaluate((each) => (each.style.width = '300px'));
      await narrow();
      if (name !== 'WordPress') await expect.poll(() => frameHeight(page)).toBeGreaterThan(wide);
      await page.locator('iframe').evaluate((each) => (each.style.width = '600px'));
      await expect.poll(() => frameHeight(page)).toBe(wide);
      expect(complaints).toEqual([]);
    });
});

test.describe('an embed is complete, without a complaint of its own,', () => {
  const isWhole = async (page: Page, { complaints }: Heard): Promise<void> => {
    const frame = page.locator('iframe').first().contentFrame();
    await expect(picture(frame)).toBeVisible();
    await expect(frame.locator('.legend')).toBeVisible();
    await expect(frame.getByRole('link').last()).toBeAttached();
    expect(complaints).toEqual([]);
  };

  for (const chart of CHARTS)
    test(`in a sandbox that lets nothing but scripts in: ${chart}`, async ({ page, baseURL }) => {
      const heard = hear(page);
      await page.goto(host.article(framed(embed(baseURL, chart), 'width="600" height="900" sandbox="allow-scripts"')));
      await isWhole(page, heard);
      const frame = page.frameLocator('iframe');
      await frame.locator('a.mk:visible').first().click();
      await expect(frame.getByRole('dialog')).toBeVisible();
    });

  test('in a sandbox that lets nothing in at all', async ({ page, baseURL }) => {
    hear(page);
    await page.goto(host.article(framed(embed(baseURL), 'width="600" height="900" sandbox')));
    await expect(picture(page.frameLocator('iframe'))).toBeVisible();
  });

  test('in a page with a strict policy', async ({ page, baseURL }) => {
    const heard = hear(page);
    const policy = `default-src 'none'; frame-src ${baseURL ?? ''}; style-src 'none'; script-src 'none'`;
    await page.goto(
      host.article(`<iframe src="${embed(baseURL)}" title="A chart" width="600" height="900"></iframe>`, { policy }),
    );
    await isWhole(page, heard);
  });

  test('as the srcdoc of a frame', async ({ page }) => {
    const heard = hear(page);
    const html = htmlOf('/embed/org-chart/').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await page.goto(host.article(`<iframe srcdoc="${html}" title="A chart" width="600" height="900"></iframe>`));
    await isWhole(page, heard);
    await expect(page.frameLocator('iframe').getByRole('radio').nth(1)).toBeChecked();
  });

  test('opened from disk', async ({ page }) => {
    const { complaints, requests } = hear(page);
    const address = pathToFileURL(resolve(FOLDER, 'embed/org-chart/index.html')).href;
    await page.goto(address);
    await expect(picture(page)).toBeVisible();
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
  });

  test('in a page that is read from right to left', async ({ page, baseURL }) => {
    const heard = hear(page);
    await page.goto(host.article(`<div dir="rtl">${framed(embed(baseURL), 'width="600" height="900"')}</div>`));
    await isWhole(page, heard);
    const box = await page.frameLocator('iframe').locator('main').boundingBox();
    expect(box?.width).toBe(600);
  });

  test('in a dark page, whose scheme it takes', async ({ page, baseURL }) => {
    const heard = hear(page);
    await page.emulateMedia({ colorScheme: null });
    const head = '<style>:root{color-scheme:dark}</style>';
    await page.goto(host.article(framed(embed(baseURL), 'width="600" height="900"'), { head }));
    await isWhole(page, heard);
    const ground = page.frameLocator('iframe').locator('body');
    await expect(ground).toHaveCSS('background-color', 'rgb(21, 19, 15)');
    await page.goto(host.article(framed(`${embed(baseURL)}?theme=light`, 'width="600" height="900"'), { head }));
    await expect(ground).toHaveCSS('background-color', 'rgb(248, 244, 234)');
  });

  for (const chart of CHARTS)
    test(`in a column of 280 px, with no word under 12 px: ${chart}`, async ({ page, baseURL }) => {
      const heard = hear(page);
      await page.goto(host.article(framed(embed(baseURL, chart), 'width="280" height="900"')));
      await isWhole(page, heard);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.drawn-260:visible')).toHaveCount(1);
      expect(await frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(280);
      expect(await smallWords(frame)).toEqual([]);
    });

  test('twelve times on a page', async ({ page, baseURL }) => {
    const { complaints } = hear(page);
    const frames = Array.from({ length: 12 }, (_, index) => framed(embed(baseURL, CHARTS[index % 2])));
    await page.goto(host.article(frames.join('')));
    for (let index = 0; index < 12; index++)
      await expect(picture(page.locator('iframe').nth(index).contentFrame())).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

/** Words that are set smaller than 12 px on the screen, a drawing’s own scale included. */
function smallWords(frame: FrameLocator): Promise<string[]> {
  return frame.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter(
        (each) =>
          each.checkVisibility() && [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter((each) => {
        const svg = each.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        return Number.parseFloat(getComputedStyle(each).fontSize) * scale < 11.995;
      })
      .map((each) => each.textContent),
  );
}

for (const chart of CHARTS) {
  test(`${chart}: at most 1000 px high in 600, as high as its codes say, and nothing moves after it is painted`, async ({
    page,
    baseURL,
  }) => {
    const { height } = oembed(chart);
    const watch = `<script>window.shifts = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push(entry.value); }).observe({ type: 'layout-shift', buffered: true });
      let told = 0; addEventListener('message', ({ data }) => { if (data.sentinel === 'amp' && data.type === 'embed-size') document.body.dataset.told = ++told; });</script>`;
    await page.goto(
      host.article(`${watch}${framed(embed(baseURL, chart), `width="600" height="${height}"`)}<p>After it.</p>`),
    );
    const frame = page.frameLocator('iframe');
    // loaded, and told again twice: all that the script does has been done
    await expect(page.locator('body')).toHaveAttribute('data-told', /[3-9]/);
    expect(await page.evaluate('shifts')).toEqual([]);
    const own = await heightOf(frame);
    expect(own).toBeLessThanOrEqual(1000);
    expect(own).toBeLessThanOrEqual(height);
    expect(height - own).toBeLessThan(60);
    expect(await frame.locator('html').evaluate((root) => [root.scrollWidth, root.scrollHeight])).toEqual([
      600,
      height,
    ]);
    expect(await smallWords(frame)).toEqual([]);
  });

  test(`${chart}: one file of at most 32 KB, with scripts of at most 8, that asks for nothing`, async ({
    page,
    baseURL,
  }) => {
    const { complaints, requests } = hear(page);
    await page.goto(`embed/${chart}/`, { waitUntil: 'networkidle' });
    expect(requests).toEqual([embed(baseURL, chart)]);
    expect(complaints).toEqual([]);
    const html = htmlOf(`/embed/${chart}/`);
    expect(brotliCompressSync(html).length).toBeLessThan(32 * 1024);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(Buffer.byteLength(scripts.join(''))).toBeLessThanOrEqual(8 * 1024);
    const barred = /rel="canonical"|crossorigin|type="module"|<link rel="stylesheet|url\((?!"?data:|#)/;
    expect(barred.exec(html)?.[0]).toBeUndefined();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="googlebot" content="noindex, indexifembedded">');
  });

  test(`${chart}: its links lead out of the frame, by full addresses`, async ({ page }) => {
    await page.goto(`embed/${chart}/`);
    const home = oembed(chart).provider_url;
    const links = await page
      .locator('a[href]:not([href^="#"])')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('target')] as const));
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter(([href, target]) => !href.startsWith(home) || target !== '_blank')).toEqual([]);
  });
}

interface OEmbed {
  readonly type: string;
  readonly version: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly provider_url: string;
}

function oembed(chart: string): OEmbed {
  return JSON.parse(readFileSync(join(FOLDER, 'oembed', `${chart}.json`), 'utf8')) as OEmbed;
}

/** A code of the gallery, with the addresses of the server under test in it. */
async function codeOf(page: Page, baseURL: string | undefined, name: string, chart = 'org-chart'): Promise<string> {
  await page.goto('embed/');
  const code = await page.locator(`#${chart} [data-code="${name}"]`).textContent();
  return here(code ?? '', baseURL);
}

function here(text: string, baseURL: string | undefined): string {
  return text.replaceAll(oembed('org-chart').provider_url, baseURL ?? '');
}

test.describe('WordPress', () => {
  /** What it leaves of the markup of a provider that it does not know. */
  const filtered = (html: string): string => {
    const allowed = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
    const quote = /<blockquote>(<a href="[^"]*">[^<]*<\/a>)<\/blockquote>/.exec(html)?.[1];
    const frame = /<iframe ([^>]*)><\/iframe>/.exec(html)?.[1];
    if (quote === undefined || frame === undefined) throw new Error('nothing is left of it');
    const kept = [...frame.matchAll(/([a-z]+)="([^"]*)"/g)].filter(([, name = '']) => allowed.includes(name));
    const attributes = kept.map(([, name = '', value = '']) =>
      name === 'src' ? `src="${value}#?secret=abcDEF1234" data-secret="abcDEF1234"` : `${name}="${value}"`,
    );
    return `<blockquote class="wp-embedded-content" data-secret="abcDEF1234">${quote}</blockquote><iframe sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" ${attributes.join(' ')}></iframe>`;
  };
  /** What its page does with a message: as its documentation and 4.3 say. */
  const script = `addEventListener('message', (event) => {
    const { secret, message, value } = event.data ?? {};
    if (!secret || !message || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + secret + '"]')) quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
      if (event.source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (message === 'height') frame.height = Math.max(200, Math.min(1000, parseInt(value, 10)));
      if (message === 'link' && new URL(value).host === new URL(frame.src).host) document.body.dataset.followed = value;
    }
  });`;

  for (const chart of CHARTS)
    test(`shows ${chart} from a pasted address, whole, and lets a link out by message`, async ({ page, baseURL }) => {
      const { complaints } = hear(page);
      const html = filtered(here(oembed(chart).html, baseURL));
      await page.goto(host.article(`<script>${script}</script>${html}`));
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.locator('blockquote')).toBeHidden();
      const frame = page.frameLocator('iframe');
      await expect(picture(frame)).toBeVisible();
      await expect.poll(async () => (await frameHeight(page)) - (await heightOf(frame))).toBe(0);
      const link = frame.locator('nav a').first();
      // the host and its messages are those of the server under test
      await link.evaluate((each, to) => {
        each.setAttribute('href', to);
      }, baseURL ?? '');
      await link.click();
      await expect(page.locator('body')).toHaveAttribute('data-followed', baseURL ?? '');
      expect(complaints).toEqual([]);
    });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('leaves a quotation with a link to the chart', async ({ page, baseURL }) => {
      await page.goto(host.article(`<script>${script}</script>${filtered(here(oembed('timeline').html, baseURL))}`));
      await expect(page.getByRole('link', { name: oembed('timeline').title })).toBeVisible();
      await expect(page.locator('iframe')).toBeHidden();
    });
  });
});

for (const address of ['org-chart/', 'timeline/', 'embed/org-chart/', 'embed/timeline/'])
  test(`Ghost finds what to embed at /${address}: the first link within 2 s, with the fields that it keeps`, async ({
    request,
    baseURL,
  }) => {
    const html = await (await request.get(address, { timeout: 2000 })).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(Buffer.byteLength(head)).toBeLessThan(150 * 1024);
    const href = /<link[^>]*type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(head)?.[1] ?? '';
    expect(href).toMatch(/^https?:\/\/.*\/oembed\/(org-chart|timeline)\.json$/);
    expect(href).not.toContain('wp-json/oembed');
    const answer = await request.get(here(href, baseURL), { timeout: 2000 });
    expect(answer.headers()['content-type']).toContain('application/json');
    const { type, version, html: markup, width, height } = (await answer.json()) as OEmbed;
    expect([type, version, width]).toEqual(['rich', '1.0', 600]);
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(1000);
    expect(markup).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
  });

for (const isOn of [true, false])
  test.describe(`pasted into a bare page, script ${isOn ? 'on' : 'off'}:`, () => {
    test.use({ javaScriptEnabled: isOn });

    for (const chart of CHARTS) {
      for (const name of ['iframe', 'listener', 'pinned'])
        test(`${name}, ${chart}`, async ({ page, baseURL }) => {
          const { complaints } = hear(page);
          const code = await codeOf(page, baseURL, name, chart);
          expect(code).not.toContain('\n');
          await page.goto(host.article(`<div style="width:600px">${code}</div>`));
          await expect(picture(page.frameLocator('iframe'))).toBeVisible();
          await expect(page.locator('iframe')).toHaveAttribute('title', /./);
          if (isOn && name === 'listener')
            await expect
              .poll(async () => (await frameHeight(page)) - (await heightOf(page.frameLocator('iframe'))))
              .toBe(0);
          expect(complaints).toEqual([]);
        });

      test(`script, ${chart}`, async ({ page, baseURL }) => {
        const { complaints } = hear(page);
        const code = await codeOf(page, baseURL, 'script', chart);
        await page.goto(host.article(`<div style="width:600px">${code}${code}</div>`));
        if (isOn) await expect(picture(page.frameLocator('cited-chart >> nth=1 >> iframe'))).toBeVisible();
        else await expect(page.getByRole('link').getByRole('img').first()).toBeVisible();
        expect(complaints).toEqual([]);
      });

      for (const name of ['figure', 'markdown'])
        test(`${name}, ${chart}`, async ({ page, baseURL }) => {
          const { complaints } = hear(page);
          const code = await codeOf(page, baseURL, name, chart);
          await page.goto(host.article(name === 'figure' ? code : ofMarkdown(code)));
          const image = page.getByRole('link').getByRole('img');
          await expect(image).toHaveAttribute('alt', /./);
          await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(500);
          expect(complaints).toEqual([]);
        });
    }
  });

/** The one form of Markdown that the code has. */
function ofMarkdown(text: string): string {
  const [, alt = '', src = '', href = '', said = ''] = /^\[!\[(.*)\]\((.*?)\)\]\((.*?)\) \*(.*)\*$/.exec(text) ?? [];
  const plain = (words: string): string => words.replace(/\\(.)/g, '$1');
  return `<p><a href="${href}"><img src="${src}" alt="${plain(alt)}"></a> <em>${plain(said)}</em></p>`;
}

test('amp: the frame that its runtime makes of the code is told its height', async ({ page, baseURL }) => {
  const code = await codeOf(page, baseURL, 'amp');
  expect(code).toMatch(/^<amp-iframe [^>]*layout="responsive"[^>]* resizable>.*<div overflow [^>]*>.*<\/amp-iframe>$/);
  // what amp-iframe does: a frame with the given sandbox, made higher by its message alone
  const runtime = `<script>const made = document.querySelector('amp-iframe'), frame = document.createElement('iframe');
    for (const name of ['src', 'sandbox', 'width', 'height', 'title']) frame.setAttribute(name, made.getAttribute(name));
    made.replaceChildren(frame);
    addEventListener('message', ({ data, source }) => { if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height; });</script>`;
  await page.goto(host.article(code + runtime));
  const frame = page.frameLocator('iframe');
  await expect(picture(frame)).toBeVisible();
  await expect.poll(async () => Math.abs((await frameHeight(page)) - (await heightOf(frame)))).toBeLessThan(6);
});

test('the element follows its attributes, takes no script for an address, and shows its content without one', async ({
  page,
  baseURL,
}) => {
  const { complaints } = hear(page);
  const script = `<script src="${baseURL ?? ''}embed.js"></script>`;
  const wrong = '<cited-chart id="wrong" src="javascript:alert(1)">A link instead</cited-chart>';
  await page.goto(host.article(`<cited-chart id="one" src="${embed(baseURL)}"></cited-chart>${wrong}${script}`));
  const frame = page.frameLocator('#one iframe');
  await expect(picture(frame)).toBeVisible();
  const before = frame.getByRole('radio').first();
  await expect(before).not.toBeChecked();
  await page.locator('#one').evaluate((element) => {
    element.setAttribute('at', 'before');
    element.setAttribute('theme', 'dark');
  });
  await expect(before).toBeChecked();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#wrong iframe')).toHaveCount(0);
  await expect(page.getByText('A link instead')).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('a moment is chosen', () => {
  for (const isOn of [true, false])
    test.describe(`script ${isOn ? 'on' : 'off'},`, () => {
      test.use({ javaScriptEnabled: isOn });

      test('by mouse and by keyboard', async ({ page }) => {
        await page.goto('embed/org-chart/');
        const radios = page.getByRole('radio');
        const shown = page.locator('.view:visible');
        for (let index = 0; index < (await radios.count()); index++) {
          await page.locator('label').nth(index).click();
          await expect(shown).toHaveCount(1);
          await expect(shown).toHaveAttribute(
            'data-at',
            (await radios.nth(index).getAttribute('data-asks'))?.split(' ')[0] ?? '',
          );
        }
        await radios.last().press('ArrowLeft');
        await expect(radios.nth(-2)).toBeChecked();
      });
    });
});

test('“who says so?” answers beside the mark, by keyboard too, in a frame higher than the screen', async ({
  page,
  baseURL,
}) => {
  await page.goto(host.article(framed(embed(baseURL), 'width="320" height="2000"')));
  const frame = page.frameLocator('iframe');
  const mark = frame.locator('a.mk:visible').first();
  await mark.press('Enter');
  const card = frame.getByRole('dialog', { name: 'Who says so?' });
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(card.getByRole('link').first()).toHaveAttribute('target', '_blank');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('an answer below what the host shows of a frame comes into sight, and one that is in sight moves nothing', async ({
  page,
  baseURL,
}) => {
  await page.goto(host.article(framed(embed(baseURL, 'timeline'), 'width="300" height="3000"')));
  const frame = page.frameLocator('iframe');
  const mark = frame.locator('a.mk:visible').nth(1);
  const card = frame.getByRole('dialog', { name: 'Who says so?' });
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const low = await mark.evaluate((link) => link.getBoundingClientRect().bottom);
  const askAt = async (height: number): Promise<number> => {
    await page.evaluate((top) => {
      scrollTo(0, top);
    }, low - height);
    const before = await scrolled();
    await mark.evaluate((link) => {
      (link as SVGElement).focus({ preventScroll: true });
    });
    await page.keyboard.press('Enter');
    await expect(card).toBeInViewport({ ratio: 1 });
    const after = await scrolled();
    await page.keyboard.press('Escape');
    return after - before;
  };
  await page.setViewportSize({ width: 400, height: 900 });
  expect(await askAt(200)).toBe(0);
  await page.setViewportSize({ width: 400, height: 600 });
  expect(await askAt(580)).toBeGreaterThan(0);
});

test.describe('what an address asks for', () => {
  const standing = (page: Page) =>
    picture(page)
      .locator('a.mk')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-st')))].sort());

  test('a moment and a filter are shown, and the filter says what it leaves out', async ({ page }) => {
    await page.goto('embed/org-chart/?at=before&standing=stated');
    await expect(page.getByRole('radio').first()).toBeChecked();
    expect(await standing(page)).toEqual(expect.arrayContaining(['stated']));
    expect((await standing(page)).filter((each) => each !== 'stated' && each !== 'absent')).toEqual([]);
    await expect(page.locator('.stands:visible')).toContainText('left out');
  });

  test('dark, transparent, static and plain are understood as others name them', async ({ page }) => {
    await page.goto('embed/timeline/?dark=true&transparent=true&static=true&plain=true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('.head')).toBeHidden();
    await expect(picture(page)).toBeVisible();
    await expect(page.locator('a.mk:visible').first()).toHaveCSS('pointer-events', 'none');
  });

  for (const query of [
    'at=never',
    'at=<script>alert(1)</script>',
    'theme=loud',
    'standing=absent',
    'lang=xx',
    'at="]<b>',
  ])
    test(`what is not there, ${query}, is named in the console, and the chart is as built`, async ({ page }) => {
      const { complaints } = hear(page);
      const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
      await page.goto(`embed/org-chart/?${query.replace(/(?<==).*/, encodeURIComponent)}`);
      expect((await warned).text()).toContain(query);
      await expect(picture(page)).toBeVisible();
      await expect(page.getByRole('radio').nth(1)).toBeChecked();
      expect(await page.locator('html').evaluate((root) => root.outerHTML.includes('alert(1)'))).toBe(false);
      expect(complaints).toEqual([]);
    });
});

for (const address of ['embed/no-such-chart/', 'oembed/no-such-chart.json', 'e/org-chart/0123456789ab/'])
  test(`there is nothing at /${address}, and it says so`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('not here');
  });

test('a page that floods the frame with messages gets few answers, and the chart stays', async ({ page, baseURL }) => {
  const { complaints } = hear(page);
  const flood = `<script>let answers = 0; addEventListener('message', ({ data }) => { if (data.sentinel === 'amp' && data.type === 'embed-size') document.body.dataset.answers = ++answers; });
    const frame = document.querySelector('iframe'), wild = [null, undefined, 7, '', '[iFrameSizer]', '[iFrameSizer]<img src=x onerror=alert(1)>:1', 'pymxPYMx"><script>xPYMxwidthxPYMx1', { type: 'iframe-child-init' }, { message: 'ready', secret: '<b>' }, { message: 'ready', secret: {} }, [[]]];
    frame.addEventListener('load', () => {
      const start = performance.now();
      let turns = 0;
      const flood = setInterval(() => {
        for (const data of wild) for (let times = 0; times < 10; times++) frame.contentWindow.postMessage(data, '*');
        if (++turns < 60) return;
        clearInterval(flood);
        document.body.dataset.spent = performance.now() - start;
        frame.contentWindow.postMessage('[iFrameSizer]last:1', '*');
      }, 10);
    });
    addEventListener('message', ({ data }) => { if (typeof data === 'string' && data.startsWith('[iFrameSizer]last:')) document.body.dataset.last = data; });</script>`;
  await page.goto(host.article(framed(embed(baseURL)) + flood));
  await expect(page.locator('body')).toHaveAttribute('data-last', /^\[iFrameSizer\]last:\d+:600:init$/);
  const told = (name: string): Promise<number> =>
    page.locator('body').evaluate((body, key) => Number(body.dataset[key]), name);
  // ten a second, and those that come of themselves
  expect(await told('answers')).toBeLessThanOrEqual((await told('spent')) / 100 + 5);
  const frame = page.frameLocator('iframe');
  await expect(picture(frame)).toBeVisible();
  await expect(frame.locator('img[src="x"]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a frame beside it, and the page itself, cannot speak in the embed’s name', async ({ page, baseURL }) => {
  const code = await codeOf(page, baseURL, 'listener');
  const forged = `{ sentinel: 'amp', type: 'embed-size', height: 3999 }`;
  const beside = host.article(
    `<script>for (const other of [parent, parent.frames[0]]) { other.postMessage(${forged}, '*'); other.postMessage({ type: 'iframe-child-init' }, '*'); }
     addEventListener('message', () => parent.postMessage('leaked', '*')); parent.postMessage('spoke', '*');</script>`,
  );
  const watch = `<script>addEventListener('message', ({ data }) => { if (data === 'spoke' || data === 'leaked') document.body.dataset[data] = 'yes'; }); postMessage(${forged}, '*');</script>`;
  await page.goto(
    host.article(`<div style="width:600px">${code}</div>${watch}<iframe src="${beside}" title="Another"></iframe>`),
  );
  await expect(page.locator('body')).toHaveAttribute('data-spoke', 'yes');
  const frame = page.locator('iframe').first().contentFrame();
  const height = async (): Promise<number> =>
    Math.round((await page.locator('iframe').first().boundingBox())?.height ?? 0);
  await expect.poll(async () => (await height()) - (await heightOf(frame))).toBe(0);
  await expect(page.locator('body')).not.toHaveAttribute('data-leaked');
});

test.describe('the gallery', () => {
  test('sets width, theme, moment and filter, and its codes ask for the same', async ({ page }) => {
    await page.goto('embed/');
    const exhibit = page.locator('#org-chart embed-exhibit');
    const frame = exhibit.frameLocator('iframe');
    await exhibit.getByLabel('Width').fill('320');
    await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(320);
    await expect(exhibit.locator('output')).toHaveText('320 px');
    await exhibit.getByLabel('Theme').selectOption('dark');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await exhibit.getByLabel('Moment').selectOption({ index: 1 });
    await expect(frame.getByRole('radio').first()).toBeChecked();
    await exhibit.getByRole('combobox', { name: /^Show/ }).selectOption('stated');
    await expect(frame.locator('.stands:visible')).toContainText('left out');
    await expect(exhibit.locator('[data-code="iframe"]')).toContainText('theme=dark&amp;at=before&amp;standing=stated');
    await expect(exhibit.locator('[data-code="script"]')).toContainText('at="before"');
    await expect(exhibit.locator('[data-code="address"]')).not.toContainText('?');
  });

  test('says on a phone how wide the frame is from the start, and that a wider one scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('embed/');
    const exhibit = page.locator('#timeline embed-exhibit');
    const width = (): Promise<string> =>
      exhibit.locator('iframe').evaluate((frame) => `${frame.getBoundingClientRect().width} px`);
    const [slider, output, wider] = [
      exhibit.getByLabel('Width'),
      exhibit.locator('output'),
      exhibit.getByText('scrolls sideways'),
    ];
    await expect(output).toHaveText(await width());
    await expect(slider).toHaveValue('280');
    await expect(wider).toBeHidden();
    // a choice is none of the width
    const before = await width();
    await exhibit.getByLabel('Theme').selectOption('dark');
    await expect(exhibit.locator('[data-code="iframe"]')).toContainText('theme=dark');
    expect(await width()).toBe(before);
    await slider.press('ArrowRight');
    await expect(output).toHaveText('300 px');
    expect(await width()).toBe('300 px');
    await expect(wider).toBeVisible();
  });

  test('says what a frame is well above its controls, and leads to the embed alone in one piece', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('embed/');
    const link = page.getByRole('link', { name: 'Org chart, alone' });
    const { y = 0, height = 0 } = (await link.boundingBox()) ?? {};
    expect(height).toBeLessThan(24);
    const controls = await page.getByRole('group', { name: 'Org chart' }).first().boundingBox();
    expect((controls?.y ?? 0) - y - height).toBeGreaterThan(8);
  });

  test('copies a code by keyboard and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('embed/');
    const exhibit = page.locator('#timeline embed-exhibit');
    await exhibit.getByRole('button', { name: 'Copy the code “Frame”: Timeline', exact: true }).press('Enter');
    await expect(exhibit.getByText('The code is copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await exhibit.locator('[data-code="iframe"]').textContent());
    expect(copied).toMatch(/^<iframe .*embed\/timeline\//);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('shows every embed and every code, and no dead control', async ({ page }) => {
      await page.goto('embed/');
      for (const chart of CHARTS) {
        await expect(picture(page.locator(`#${chart}`).frameLocator('iframe'))).toBeVisible();
        await expect(page.locator(`#${chart} [data-code]`).first()).toContainText('<iframe');
      }
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveCount(0);
    });
  });

  for (const [address, chart] of [
    ['/', 'org-chart'],
    ['org-chart/', 'org-chart'],
    ['timeline/', 'timeline'],
  ] as const)
    test(`is one step from the chart at ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('link', { name: 'Embed', exact: true }).first().click();
      await expect(page).toHaveURL(new RegExp(`/embed/#${chart}$`));
    });
});

test.describe('a pinned embed', () => {
  const pins = builtPages().filter((page) => page.startsWith('/e/'));

  test('is there for each chart', () => {
    for (const chart of CHARTS) expect(pins.filter((pin) => pin.startsWith(`/e/${chart}/`)).length).toBeGreaterThan(0);
  });

  for (const pin of pins)
    test(`${pin} shows its chart, and asks for one picture beside it`, async ({ page, baseURL }) => {
      const { complaints, requests } = hear(page);
      await page.goto(
        host.article(framed(`${baseURL ?? ''}${pin.slice(1)}`, 'width="600" height="900" sandbox="allow-scripts"')),
      );
      await expect(picture(page.frameLocator('iframe'))).toBeVisible();
      await expect.poll(() => requests.slice(1).map((url) => new URL(url).pathname)).toEqual([pin, `${pin}status.svg`]);
      const status = page.frameLocator('iframe').locator('.status');
      expect(await status.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
});

test('with the colours that a reader forces, an embed and the site still show standing and what is chosen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('embed/org-chart/');
  const chosen = page.locator('.cards label:has(:checked)');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.cards .ln-rp').first()).toHaveCSS('background-image', /gradient/);
  await page.goto('');
  const dashes = (name: string) => page.locator(`.${name}`).first();
  const [reported, attributed] = await Promise.all(
    ['s-rp', 's-at'].map((name) => dashes(name).evaluate((words) => getComputedStyle(words).backgroundSize)),
  );
  await expect(dashes('s-rp')).toHaveCSS('background-image', /gradient/);
  expect(reported).not.toBe(attributed);
});
