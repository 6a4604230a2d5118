import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { coloursOf, contrast, faultOfAccent, SCHEMES } from './accent.ts';

test('black on white has a contrast of 21, a colour on itself of 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

test('paper and ink are those of the style sheet', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${SCHEMES.light.paper}, ${SCHEMES.dark.paper})`);
  expect(tokens).toContain(`--ink: light-dark(${SCHEMES.light.ink}, ${SCHEMES.dark.ink})`);
});

describe('an accent', () => {
  it('gives a tint between itself and the paper', () => {
    expect(coloursOf({ light: '#000000', dark: '#ffffff' }).tint).toEqual({ light: '#dad7ce', dark: '#44423f' });
  });

  it('may be dark on paper and light on ink', () => {
    expect(faultOfAccent('#00598c', 'light')).toBeUndefined();
    expect(faultOfAccent('#6fc3ee', 'dark')).toBeUndefined();
  });

  it('may not be too pale to read in its scheme', () => {
    expect(faultOfAccent('#6fc3ee', 'light')).toContain('too light');
    expect(faultOfAccent('#00598c', 'dark')).toContain('too dark');
  });

  it.each(['#1b1814', '#7a1f1f', '#0b5d3b'])('leaves ink readable on its tint (%s)', (light) => {
    const { tint } = coloursOf({ light, dark: '#e8b04a' });
    expect(contrast(SCHEMES.light.ink, tint.light)).toBeGreaterThan(7);
    expect(contrast(SCHEMES.dark.ink, tint.dark)).toBeGreaterThan(7);
  });
});
