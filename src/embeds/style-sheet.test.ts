import { describe, expect, it, test } from 'vitest';
import { chartStyle } from '../loaders/chart-style.ts';
import { contrast } from '../model/accent.ts';
import { BOTH, styleOf } from './style-sheet.ts';

const TOKENS = ':root { --ink: light-dark(#111, #eee); --own: var(--ink); }';

describe('a style', () => {
  it('has the colours of its scheme', () => {
    expect(styleOf(TOKENS, 'light').token('own')).toBe('#111');
    expect(styleOf(TOKENS, 'dark').token('own')).toBe('#eee');
  });

  it('takes the later of two values of a token', () => {
    expect(styleOf(`${TOKENS} :root { --ink: #222 }`, 'dark').token('own')).toBe('#222');
  });

  it('names a token that is nowhere', () => {
    expect(() => styleOf(TOKENS, 'light').token('paper')).toThrow('unknown token: --paper');
    expect(() => styleOf('.ch .b { fill: var(--paper) }', 'light')).toThrow('unknown token: --paper');
  });

  it('has the stronger rule last, wherever it stands', () => {
    const rules = styleOf('.ch .a.b { fill: red } .ch .a { fill: blue } svg.ch { fill: none }', 'light').rules;
    expect(rules.map(({ selector }) => selector)).toEqual(['svg.ch', '.ch .a', '.ch .a.b']);
  });

  it('takes a font apart', () => {
    const [rule] = styleOf(".ch .v { font: italic 400 15px/1.2 Text, 'Iowan Old Style', serif }", 'light').rules;
    expect(rule?.declarations).toEqual({
      'font-style': 'italic',
      'font-weight': '400',
      'font-size': '15px',
      'font-family': 'Text,"Iowan Old Style",serif',
    });
  });

  it.each([
    ['a page beside charts', '.lede { fill: red }'],
    ['a screen of one width', '@media (min-width: 760px) { .ch .no { fill: red } }'],
    ['what is pointed at', '.ch .mk:hover text { fill: red }'],
    ['what is in focus', '.ch .mk:focus-visible .hit { fill: red }'],
  ])('leaves out the rules of %s', (_what, css) => {
    expect(styleOf(css, 'light').rules).toEqual([]);
  });
});

describe.each(BOTH)('the project’s own style, %s', (scheme) => {
  const style = styleOf(chartStyle(), scheme);

  it('has nothing left to look up', () => {
    expect(JSON.stringify(style.rules)).not.toMatch(/var\(|light-dark\(/);
    expect(style.rules.length).toBeGreaterThan(40);
  });

  it.each(['paper', 'tint', 'ghost'])('can be read on %s', (ground) => {
    for (const ink of ['ink', 'ink2']) expect(contrast(style.token(ink), style.token(ground))).toBeGreaterThan(4.5);
  });

  it('draws what has a meaning at 3 to 1 and more', () => {
    for (const line of ['ink', 'line', 'acc'])
      expect(contrast(style.token(line), style.token('paper'))).toBeGreaterThan(3);
  });
});

test('the accent of a story takes the place of the project’s own', () => {
  const css = chartStyle({ light: '#7a1f1f', dark: '#e8b04a' });
  expect(styleOf(css, 'light').token('acc')).toBe('#7a1f1f');
  expect(styleOf(css, 'dark').token('acc')).toBe('#e8b04a');
  expect(styleOf(css, 'light').token('tint')).not.toBe(styleOf(chartStyle(), 'light').token('tint'));
});
