import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FONTS, textWidth, wrap, type Font } from './text.ts';

const words: Font = FONTS.words;

describe('textWidth', () => {
  test.each([
    ['', words, 0],
    ['A', { role: 'label', size: 1000 }, 727],
    ['A', { role: 'labelBold', size: 1000 }, 756],
    ['AA', { role: 'label', size: 1000, spacing: 0.1 }, 1654],
    ['港', { role: 'display', size: 20 }, 20],
    ['e\u0301', { role: 'label', size: 1000 }, 581],
    ['‑', { role: 'label', size: 1000 }, 381],
  ] as const)('gives %j in its face', (text, font, width) => {
    expect(Math.round(textWidth(text, font))).toBe(width);
  });

  test('a soft hyphen is as wide as the hyphen that it shows at the end of a line, and as nothing within it', () => {
    expect(textWidth('Aus\u00adbau', FONTS.cap)).toBe(textWidth('Ausbau', FONTS.cap));
    expect(textWidth('Aus\u00ad', FONTS.cap)).toBe(textWidth('Aus-', FONTS.cap));
  });

  test('a letter that the face lacks is as wide as its base letter', () => {
    expect(textWidth('ö', FONTS.dsp)).toBe(textWidth('o', FONTS.dsp));
  });

  test('a letter of an unknown script has a width', () => {
    expect(textWidth('Ж', words)).toBeGreaterThan(0);
  });
});

describe('wrap', () => {
  test.each([
    ['', 100, []],
    ['   ', 100, []],
    ['Harbour', 100, ['Harbour']],
    ['The Harbour Trust meets', 100, ['The Harbour', 'Trust meets']],
    ['The\n Harbour   Trust', 200, ['The Harbour Trust']],
    ['north-east pier', 68, ['north-east', 'pier']],
    ['north-east pier', 60, ['north-', 'east pier']],
    ['the Pier-72 opens', 60, ['the', 'Pier-72', 'opens']],
    ['港口信托', 27, ['港口', '信托']],
    ['「港口」信托', 40, ['「港', '口」信', '托']],
    ['“Port/港口”', 50, ['“Port/港', '口”']],
    ['Incomprehensibilities', 50, ['Incomp', 'rehensi', 'bilities']],
    ['港', 5, ['港']],
    ['Aus\u00adbil\u00addungs\u00adwerk\u00adstatt', 80, ['Ausbildungs\u00ad', 'werkstatt']],
    [
      'die Aus\u00adbil\u00addungs\u00adwerk\u00adstatt',
      50,
      ['die', 'Ausbil\u00ad', 'dungs\u00ad', 'werk\u00ad', 'statt'],
    ],
    ['Aus\u00adbil\u00addungs\u00adwerk\u00adstatt', 200, ['Ausbildungswerkstatt']],
    ['Incom\u00adprehensibilities', 50, ['Incom\u00ad', 'prehens', 'ibilities']],
  ])('breaks %j at %d px', (text, width, lines) => {
    expect(wrap(text, width, words)).toEqual(lines);
  });

  test('the last of too many lines ends in an ellipsis', () => {
    expect(wrap('The Harbour Trust meets', 100, words, 1)).toEqual(['The Harbour…']);
    expect(wrap('The Harbour Trust meets', 100, words, 2)).toEqual(['The Harbour', 'Trust meets']);
  });

  test('a numeral has room after the last line', () => {
    expect(wrap('The Harbour Trust', 116, words)).toEqual(['The Harbour Trust']);
    expect(wrap('The Harbour Trust', 116, words, Infinity, 20)).toEqual(['The Harbour', 'Trust']);
    expect(wrap('Harbour', 60, words, Infinity, 20)).toEqual(['Harbour', '']);
  });

  const text = fc.string({
    unit: fc.constantFrom(
      ...Array.from(new Intl.Segmenter().segment('aWil é-/—“”(),. 港口。「」👩‍🚀\u00a0\u00ad'), ({ segment }) => segment),
      '\u0301',
    ),
  });
  const fonts = fc.constantFrom(...Object.values(FONTS));

  test('no line is wider than the width, unless one character is', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 200 }),
        fonts,
        fc.integer({ min: 1, max: 4 }),
        (words, width, font, most) => {
          const lines = wrap(words, width, font, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) {
            const characters = [...new Intl.Segmenter().segment(line)].length;
            expect(textWidth(line, font) <= width || characters <= 1).toBe(true);
          }
        },
      ),
    );
  });

  test('nothing is lost but space, and nothing added but the soft hyphen in which a broken word ends', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 40 }), (given, width, tail) => {
        const lines = wrap(given, width, words, Infinity, tail);
        const bare = (text: string): string => text.replace(/[\s\u00ad]/g, '');
        for (const line of lines) expect(line.slice(0, -1)).not.toContain('\u00ad');
        expect(bare(lines.join(''))).toBe(bare(given));
      }),
    );
  });
});
