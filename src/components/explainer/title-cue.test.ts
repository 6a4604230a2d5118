import { expect, test } from 'vitest';
import { wordsOf } from '../../model/words/index.ts';
import { cueIn } from './title-cue.ts';

const cut = (title: string, language: string): readonly string[] | undefined => {
  const found = cueIn(title, wordsOf(language).standing.words);
  return found && [found.before, found.cue, found.after, found.standing];
};

test.each([
  ['Who moved, reportedly', 'en', ['Who moved, ', 'reportedly', '', 'reported']],
  ['A rumour about a rumour, denied', 'en', ['A ', 'rumour', ' about a rumour, denied', 'rumour']],
  ['Rumour', 'en', ['', 'Rumour', '', 'rumour']],
  ['Das Gerücht vom Gerücht', 'de', ['Das ', 'Gerücht', ' vom Gerücht', 'rumour']],
])('“%s” (%s) is cut at the first word that says how sure anyone is, and no word is lost', (title, language, parts) => {
  expect(cut(title, language)).toEqual(parts);
  expect(parts.slice(0, 3).join('')).toBe(title);
});

test.each([
  ['The pier', 'en'],
  ['Rumours', 'en'],
  ['What is stated', 'en'],
  ['Die Gerüchteküche', 'de'],
  ['Die Voranalyse', 'de'],
  ['', 'en'],
])('“%s” (%s) has no such word', (title, language) => {
  expect(cut(title, language)).toBeUndefined();
});
