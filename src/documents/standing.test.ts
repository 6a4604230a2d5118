import { expect, describe, test } from 'vitest';
import { wordedAs } from '../citations/wording.ts';
import { lexiconOf } from '../model/lexicon/index.ts';
import { namesSchema } from '../model/schemas.ts';
import { annotate } from './annotate.ts';
import { standByCues } from './standing.ts';

const vocabulary = {
  lexicon: lexiconOf('en'),
  names: namesSchema.parse([{ id: 'trust', type: 'organization', prefLabel: 'Trust', cites: ['A-1.1'] }]),
};

function standOf(text: string): string {
  const { standing, speaker } = standByCues(text, annotate(text, vocabulary), vocabulary);
  return [standing, speaker].filter(Boolean).join(' ');
}

describe('a sentence with a word of doubt is not stated', () => {
  test.each([
    ['The tower moves.', 'stated'],
    ['Allegedly the tower moves.', 'reported'],
    ['The tower apparently moves.', 'reported'],
    ['The tower is supposedly to move.', 'reported'],
    ['The tower is believed to move.', 'reported'],
    ['The plans are thought to be old.', 'reported'],
    ['There is talk that the tower moves.', 'reported'],
    ['The unconfirmed plan has four pages.', 'reported'],
    ['The tower seems to move.', 'analysis'],
    ['The keepers seemed to know it.', 'analysis'],
    ['Perhaps the tower moves.', 'forecast'],
    ['Presumably the tower moves.', 'forecast'],
    ['It is possible that the tower moves, possibly at night.', 'forecast'],
    ['Sources say that the tower moves.', 'attributed'],
    ['A keeper claims that the tower moves.', 'attributed'],
    ['A keeper believes in it.', 'attributed'],
    ['The Trust believes in it.', 'attributed trust'],
    ['Sources say that the tower perhaps moves.', 'forecast'],
    ['The tower moves, he said.', 'attributed'],
    ['They told the paper that the tower moves.', 'attributed'],
    ['Officials said that the tower moves, the Trust said.', 'attributed trust'],
    ['The tower is said to move.', 'reported'],
    ['He was told to move.', 'stated'],
    ['They say nothing, and she did not say no.', 'attributed'],
  ])('%s %s', (text, stand) => {
    expect(standOf(text)).toBe(stand);
  });
});

describe('a sentence that only says what is not known is absent', () => {
  test.each([
    ['It is not known who follows.', 'absent'],
    ['Who follows remains unclear.', 'absent'],
    ['Nobody knows who called.', 'absent'],
    ['The notice gives no reason.', 'absent'],
    ['The Trust does not say who follows.', 'absent'],
    ['It is not known who follows, the Trust said.', 'attributed trust'],
    ['Perhaps nobody knows.', 'forecast'],
    ['The Trust said that the notice does not say it.', 'attributed trust'],
    ['Nobody was hurt.', 'stated'],
  ])('%s %s', (text, stand) => {
    expect(standOf(text)).toBe(stand);
  });
});

test.each(['reported', 'analysis', 'forecast', 'rumour'] as const)(
  'an explainer that repeats a word of a %s sentence is worded no firmer',
  (standing) => {
    for (const language of ['en', 'de']) {
      const lexicon = lexiconOf(language);
      for (const sign of lexicon.signs[standing]) expect([sign, wordedAs(sign, lexicon)]).toEqual([sign, standing]);
    }
  },
);
