import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../model/lexicon/index.ts';
import type { Standing } from '../../model/standing.ts';
import { stretchesOf } from './spoken.ts';

const stretches = (text: string, ...standings: Standing[]) => stretchesOf(text, new Set(standings), lexiconOf('en'));

describe('stretchesOf', () => {
  it('marks the word that says how sure anyone is', () => {
    expect(stretches('The pier is reportedly sold.', 'reported')).toEqual([
      { text: 'The pier is ' },
      { text: 'reportedly', standing: 'reported' },
      { text: ' sold.' },
    ]);
  });

  it('leaves a hedge unmarked where no passage under the text has that standing', () => {
    expect(stretches('Neither document says why.', 'absent', 'stated')).toEqual([
      { text: 'Neither document says why.' },
    ]);
  });

  it('marks two standings of one sentence, in the order of their words', () => {
    const marked = stretches('Keepers said so; a rumour adds more.', 'rumour', 'attributed').flatMap(
      (s) => s.standing ?? [],
    );
    expect(marked).toEqual(['attributed', 'rumour']);
  });

  it('gives nothing for an empty text', () => {
    expect(stretches('', 'reported')).toEqual([]);
  });

  it('loses no word', () => {
    const text = 'Reportedly it is said; “reported” twice, said the keeper.';
    const joined = stretches(text, 'reported', 'attributed')
      .map((stretch) => stretch.text)
      .join('');
    expect(joined).toBe(text);
  });
});
