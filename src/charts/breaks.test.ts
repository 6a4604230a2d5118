import { describe, expect, it } from 'vitest';
import { withBreaks } from './breaks.ts';

const breaks = ['Aus\u00adbildungs\u00adwerkstatt', 'Verwaltung\u00ads\u00adrat'];

describe('withBreaks', () => {
  it('breaks the words that are drawn, and no key, sentence or id of them', () => {
    const row = {
      key: 'unit/Ausbildungswerkstatt',
      label: 'Ausbildungswerkstatt',
      sentence: 'Die Ausbildungswerkstatt öffnet.',
      reserve: [{ label: 'Ausbildungswerkstatt', words: 'neu' }],
      said: ['A: Verwaltungsrat'],
    };
    expect(withBreaks(row, breaks)).toEqual({
      ...row,
      label: breaks[0],
      reserve: [{ label: breaks[0], words: 'neu' }],
      said: [`A: ${breaks[1]}`],
    });
  });

  it('leaves alone a word that only begins like one that may break', () => {
    expect(withBreaks({ label: 'Verwaltungsratssitzung' }, breaks)).toEqual({ label: 'Verwaltungsratssitzung' });
  });

  it('gives the same value for the same value, and the value itself where nothing may break', () => {
    const row = { label: 'Ausbildungswerkstatt' };
    expect(withBreaks([row], breaks)[0]).toBe(withBreaks([row], breaks)[0]);
    expect(withBreaks(row, [])).toBe(row);
  });
});
