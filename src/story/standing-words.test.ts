import { expect, test } from 'vitest';
import { wordsOf } from '../model/words/index.ts';
import { standingWords } from './standing-words.ts';

const names = [
  { id: 'managers', prefLabel: 'managers' },
  { id: 'pilots', prefLabel: 'pilots' },
];
const stated = { standing: 'stated' } as const;
const reported = { standing: 'reported' } as const;
const absent = { standing: 'absent' } as const;
const attributed = (speaker?: string) => ({ standing: 'attributed', ...(speaker ? { speaker } : {}) }) as const;

test.each([
  ['nothing for no passages', [], ''],
  ['the softest', [stated, reported], 'reportedly'],
  ['who said it', [attributed('managers')], 'managers said'],
  [
    'everyone who said it, once',
    [attributed('managers'), attributed('pilots'), attributed('managers')],
    'managers and pilots said',
  ],
  ['that someone said it, where nobody is known', [attributed()], 'attributed'],
  ['nobody’s name where a softer passage is cited too', [attributed('managers'), reported], 'reportedly'],
  ['not stated, only where nothing else is cited', [absent], 'not stated'],
  ['the firm word where an absence is cited beside it', [absent, stated], 'stated'],
])('standingWords gives %s', (_, passages, expected) => {
  expect(standingWords(passages, names, wordsOf('en'))).toBe(expected);
});
