import { describe, expect, it } from 'vitest';
import type { Evidence, Mark, Picture } from '../mark.ts';
import { paint } from './paint.ts';

const evidence: Evidence = {
  claim: 'unit/harbour',
  cites: ['B-1.1', 'A-2.1c'],
  standing: 'reported',
  words: 'reportedly',
  unstated: 'who leads it',
  silent: ['A'],
};
const pictureOf = (...marks: Mark[]): Picture => ({ width: 100, height: 50, label: 'Two piers', marks });
const painted = (...marks: Mark[]): string => paint(pictureOf(...marks));
const textMark = (text: string): Mark => ({ type: 'text', x: 0, y: 0, text });

describe('paint', () => {
  it('names the picture and gives it its own size', () => {
    expect(painted()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="group" aria-label="Two piers"/>',
    );
  });

  it.each([
    [
      { type: 'rect', x: 1, y: 2, width: 3, height: 4, class: 'st' },
      '<rect class="st" x="1" y="2" width="3" height="4"/>',
    ],
    [
      { type: 'rect', x: 0.005, y: -0.001, width: 1 / 3, height: 2, rx: 1 },
      '<rect x="0.01" y="0" width="0.33" height="2" rx="1"/>',
    ],
    [{ type: 'path', d: 'M0.3333 1e-7L2.999-4.123', key: 'a' }, '<path data-key="a" d="M0.33 0L3-4.12"/>'],
    [{ type: 'text', x: 1, y: 2, text: 'Pier', anchor: 'end' }, '<text x="1" y="2" text-anchor="end">Pier</text>'],
    [{ type: 'text', x: 1, y: 2, text: '港', lang: 'ja' }, '<text x="1" y="2" lang="ja">港</text>'],
    [{ type: 'group', translate: [1.005, 2], children: [] }, '<g transform="translate(1 2)"/>'],
  ] as const)('paints %j in one way', (mark, svg) => {
    expect(painted(mark)).toContain(`>${svg}</svg>`);
  });

  it('raises numerals by attributes and names the language of Chinese runs', () => {
    expect(painted({ type: 'text', x: 0, y: 9, text: 'Pier/码头', numerals: '1,23' })).toContain(
      '<text x="0" y="9">Pier/<tspan lang="zh-Hans">码头</tspan><tspan class="no" dy="-4"> 1,23</tspan></text>',
    );
  });

  it('makes a link of evidence, of which the silent list may be empty and the gap absent', () => {
    const link = { type: 'link', href: '#n', label: 'The pier is closed.', children: [] } as const;
    expect(painted({ ...link, evidence })).toContain(
      '<a class="mk" href="#n" aria-label="The pier is closed." data-cl="unit/harbour" data-n="B-1.1 A-2.1c" data-st="reported" data-sw="reportedly" data-gap="who leads it" data-no="A"/>',
    );
    const { claim, cites, standing, words } = evidence;
    const short = painted({ ...link, evidence: { claim, cites, standing, words, silent: [] } });
    expect(short).toContain('data-no=""');
    expect(short).not.toContain('data-gap');
  });

  it.each([
    ['the claim alone where no words are on it', [], 'Pier 4 is shut.', 'Pier 4 is shut.'],
    ['the claim alone where it holds them', ['Pier 4'], 'Pier 4 is shut.', 'Pier 4 is shut.'],
    ['the claim alone whatever signs part its words', ['Pier', 'Not named.'], 'Pier: Not named, reportedly', ''],
    ['them alone where they hold the claim', ['It is: Pier 4'], 'Pier 4.', 'It is: Pier 4'],
    [
      'them alone where they say it all',
      ['Pier', 'reportedly', 'Shut.'],
      'Pier: Shut, reportedly',
      'Pier reportedly Shut.',
    ],
    ['them before the claim where it does not hold them', ['Pier', 'four'], 'It is shut.', 'Pier four. It is shut.'],
    ['them before the claim with one full stop', ['Pier four.'], 'It is shut.', 'Pier four. It is shut.'],
    ['part of a word is not the word', ['Pie'], 'Pier 4', 'Pie. Pier 4'],
    [
      'what it lacks after the claim',
      ['Pier', 'is shut', 'no hour'],
      '1931, Pier is shut',
      '1931, Pier is shut; no hour',
    ],
    ['what it lacks as a sentence', ['Pier', 'Its hour is unknown.'], 'Pier', 'Pier. Its hour is unknown.'],
  ])('names a link by what is read on it: %s', (_case, texts, label, expected) => {
    const name = expected || label;
    const link = { type: 'link', href: '#n', label, evidence, children: texts.map(textMark) } as const;
    const svg = painted(link);
    expect(/ href="#n" aria-label="([^"]*)"/.exec(svg)?.[1]).toBe(name);
    expect(/ data-say="([^"]*)"/.exec(svg)?.[1]).toBe(name === label ? undefined : label);
  });

  it('leaves the numerals of notes out of the name of a link', () => {
    const text = { ...textMark('Pier 4'), numerals: '2,3' };
    expect(painted({ type: 'link', href: '#n', label: 'It is shut.', evidence, children: [text] })).toContain(
      ' aria-label="Pier 4. It is shut."',
    );
  });

  it('hides a picture without a name from who cannot see it', () => {
    expect(paint({ ...pictureOf(textMark('Pier')), label: '' })).toMatch(/^<svg [^>]*aria-hidden="true">/);
  });

  it('parts the words of a link, and only those', () => {
    const words = [textMark('Pier'), textMark('four')];
    expect(painted({ type: 'link', href: '#n', label: 'Pier', evidence, children: words })).toMatch(
      />Pier<\/text>\s<text/,
    );
    expect(painted({ type: 'group', children: words })).toMatch(/>Pier<\/text><text/);
  });

  it.each(['<script>alert(1)</script>', '" onload="x', 'Salt & Sons', ']]>', '<!--', '&lt;', "'"])(
    'keeps %s as text in every place where words can stand',
    (words) => {
      const link = { type: 'link', href: words, label: words, evidence: { ...evidence, unstated: words } } as const;
      const svg = paint({ ...pictureOf({ ...link, key: words, children: [textMark(words)] }), label: words });
      expect(svg).not.toMatch(/<script|<!--| onload="|]]>/);
      expect(unescaped(/<text[^>]*>(.*)<\/text>/.exec(svg)?.[1])).toBe(words);
      expect(unescaped(/ aria-label="([^"]*)"/.exec(svg)?.[1])).toBe(words);
      expect(unescaped(/ href="([^"]*)"/.exec(svg)?.[1])).toBe(words);
    },
  );

  it('leaves out what XML cannot hold', () => {
    expect(painted(textMark('a\u0000b\u001fc\ud800d'))).toContain('>abc\ufffdd<');
  });

  it('defines only the patterns it uses, under the prefix it is given', () => {
    const hull: Mark = { type: 'path', d: 'M0 0', fill: 'hatch' };
    const svg = paint(pictureOf({ type: 'group', children: [hull] }), { prefix: 'q7' });
    expect(svg.match(/ id="[^"]*"/g)).toEqual([' id="q7-hatch"']);
    expect(svg).toContain('fill="url(#q7-hatch)"');
    expect(painted({ ...hull, fade: 'left' })).toContain('mask="url(#p-fade-left)"');
    expect(painted(textMark('x'))).not.toContain('<defs');
  });

  it('has no style attribute, and stops at a coordinate that is none', () => {
    const svg = painted(textMark('x'), { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'fine-hatch' });
    expect(svg).not.toMatch(/style=|foreignObject/);
    expect(() => painted({ type: 'rect', x: NaN, y: 0, width: 1, height: 1 })).toThrow('not a coordinate: NaN');
  });
});

function unescaped(markup = ''): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return markup.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '');
}
