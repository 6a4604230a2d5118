import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chartStyle } from '../loaders/chart-style.ts';
import { markup } from '../charts/svg/paint.ts';
import { chartExport } from './chart-export.ts';
import { inPublishedFaces } from './published.ts';
import { CHARTS, type ChartName } from './chart.ts';
import type { Story } from '../model/story.ts';
import { quay } from './quay.fixture.ts';
import { BOTH, styleOf, type Scheme } from './style-sheet.ts';

const absolute = (address: string): string => `https://harbour.example/notes${address}`;
const draw = (story: Story, chart: ChartName, scheme: Scheme): string =>
  markup(inPublishedFaces(chartExport(story, chart, { style: styleOf(chartStyle(), scheme), absolute })));
/** As a program for pictures reads it; throws where it is not well-formed. */
const read = (svg: string): Resvg => new Resvg(svg, { font: { loadSystemFonts: false } });
const all = CHARTS.flatMap((chart) => BOTH.map((scheme) => [chart, scheme] as const));

describe.each(all)('the exported %s, %s', (chart, scheme) => {
  const svg = draw(quay, chart, scheme);
  const elements = [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name);

  test('is the picture that was looked at', async () => {
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`pictures/${chart}-${scheme}.svg`);
  });

  it('needs no style sheet, no script, no variable and no page in it', () => {
    expect(new Set(elements)).not.toContain(expect.stringMatching(/^(style|script|foreignObject|image|use|metadata)$/));
    expect(svg).not.toMatch(/var\(|light-dark\(|currentColor|class=| style=|data-|@font-face|@import/);
  });

  it('refers to nothing outside itself but pages of the site', () => {
    const links = [...svg.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.startsWith('https://harbour.example/notes/documents/'))).toEqual([]);
    const urls = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url ?? '');
    expect(urls.filter((url) => !svg.includes(`id="${url.slice(1)}"`))).toEqual([]);
  });

  it('is well-formed, and says what it is in words', () => {
    expect(() => read(svg)).not.toThrow();
    expect(svg).toMatch(/^<svg [^>]*lang="en"><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });

  it('has its words as text in 12 px and more, with a generic family at the end', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const families = [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, family]) => family ?? '');
    expect(families.filter((family) => !/(sans-serif|serif)$/.test(family))).toEqual([]);
  });

  it('says where it comes from, as of when, and which passage each small number is', () => {
    const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Sources: A, Document A; B, Document B.');
    expect(text).toContain('neither document is dated');
    expect(text).toContain(absolute(`/${chart}/`));
    expect(text).toMatch(/Small numbers are passages: 1 [AB]-1\.\d/);
  });

  it('is the same when drawn again', () => {
    expect(draw(quay, chart, scheme)).toBe(svg);
  });
});

it('keys every line that it has, and no other', () => {
  const keyOf = (chart: (typeof CHARTS)[number]): string[] =>
    ['stated', 'attributed', 'reported', 'analysis', 'rumour', 'implied', 'not stated'].filter((name) =>
      draw(quay, chart, 'light').includes(`>${name}: `),
    );
  expect(keyOf('org-chart')).toEqual(['stated', 'reported', 'implied', 'not stated']);
  expect(keyOf('timeline')).toEqual(['stated', 'attributed', 'rumour']);
});

it('says the date of the latest document, where one is dated', () => {
  const documents = quay.documents.map((document, index) => ({ ...document, date: `2031-05-1${index}` }));
  expect(draw({ ...quay, documents }, 'timeline', 'light')).toContain('As of May 11, 2031');
});

it('stays one well-formed file whatever a story calls its things', () => {
  const isText = (text: string): boolean => text.trim() !== '';
  const hostile = fc.oneof(
    fc.string({ minLength: 1 }).filter(isText),
    fc.string({ unit: 'binary', minLength: 1 }).filter(isText),
    fc.constant('</text><script>"&\'{'),
  );
  fc.assert(
    fc.property(hostile, (label) => {
      const structure = { ...quay.structure, units: quay.structure.units.map((unit) => ({ ...unit, label })) };
      const meta = { ...quay.meta, title: label };
      const svg = draw({ ...quay, meta, structure }, 'org-chart', 'light');
      read(svg);
      expect(svg).not.toContain('<script');
    }),
    { numRuns: 12 },
  );
});
