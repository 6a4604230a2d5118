import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from './syllables.ts';

const shown = (labels: readonly string[], language: string): string[] =>
  breaksOf(labels, language).map((word) => word.replaceAll('\u00ad', '|'));

describe('breaksOf', () => {
  it.each([
    ['de', 'Leitung der Ausbildungswerkstatt', ['Aus|bil|dungs|werk|statt']],
    ['de-AT', 'Zukunftsbüro', ['Zukunfts|büro']],
    ['en', 'The Incomprehensibilities desk', ['Incom|pre|hen|si|bil|i|ties']],
    ['de', 'Kasse und Einkauf', []],
    ['en', 'INFRASTRUCTURE', ['INFRA|STRUC|TURE']],
    ['tlh', 'Ausbildungswerkstatt', []],
  ])('in %s: %s', (language, label, breaks) => {
    expect(shown([label], language)).toEqual(breaks);
  });

  it('has each word once, in order', () => {
    expect(shown(['Leitung Störungsdienst', 'Störungsdienst', 'Fahrplanstelle'], 'de')).toEqual([
      'Stö|rungs|dienst',
      'Fahr|plan|stelle',
    ]);
  });

  it('leaves no fewer than three letters alone', () => {
    const words = fc.stringMatching(/^[A-Za-zäöüß]{10,40}$/);
    fc.assert(
      fc.property(words, fc.constantFrom('de', 'en', 'fi', 'fr', 'nl'), (word, language) => {
        for (const parts of breaksOf([word], language).map((each) => each.split('\u00ad'))) {
          expect(parts.join('')).toBe(word);
          expect(parts[0]?.length).toBeGreaterThanOrEqual(3);
          expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
