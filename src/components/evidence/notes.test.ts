import { describe, expect, it } from 'vitest';
import { parsePassageId } from '../../model/passage.ts';
import type { SourceStanding } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { notesOf, standingOf } from './notes.ts';

const place = { file: 'content/documents/A.md', line: 1, column: 1 };
const passage = (id: string, standing: SourceStanding, text: string, speaker?: string) => {
  return { id, ...parsePassageId(id), text, standing, speaker, place, annotations: [] };
};
const story = {
  meta: { language: 'en' },
  names: [{ id: 'keepers', prefLabel: 'keepers' }],
  documents: [
    { id: 'A', passages: [passage('A-1.1a', 'stated', 'Old.'), passage('A-1.1b', 'reported', 'Tall.')] },
    { id: 'B', passages: [passage('B-1.1', 'attributed', 'Safe.', 'keepers')] },
  ],
} as unknown as Story;

describe('notesOf', () => {
  it('numbers passages in the order in which they are first cited', () => {
    const notes = notesOf(story, ['B-1.1', 'A-1.1a', 'B-1.1']);
    expect(notes.all.map(({ key, numeral }) => [key, numeral])).toEqual([
      ['B-1.1', 1],
      ['A-1.1a', 2],
    ]);
  });

  it('gives those asked for by numeral, each once, however they were asked for', () => {
    const notes = notesOf(story, ['B-1.1', 'A-1.1a']);
    expect(notes.of(['A-1.1a', 'B-1.1', 'A-1.1a']).map(({ numeral }) => numeral)).toEqual([1, 2]);
  });

  it('takes a whole sentence for all its statements', () => {
    const notes = notesOf(story, ['A-1.1']);
    expect(notes.all.map(({ key }) => key)).toEqual(['A-1.1a', 'A-1.1b']);
    expect(notes.of(['A-1.1', 'A-1.1b']).map(({ numeral }) => numeral)).toEqual([1, 2]);
  });

  it('leads a mark to the note with the lowest numeral', () => {
    expect(notesOf(story, ['B-1.1', 'A-1.1a']).hrefOf({ cites: ['A-1.1a', 'B-1.1'] })).toBe('#n-B-1.1');
  });

  it('throws on a mark that stands on nothing', () => {
    expect(() => notesOf(story, []).hrefOf({ cites: [] })).toThrow('a mark without a passage');
  });

  it('names the speaker of what is attributed', () => {
    expect(notesOf(story, ['B-1.1']).all[0]?.words).toBe('keepers said');
  });

  it('leads to the passage in its document', () => {
    expect(notesOf(story, ['B-1.1']).all[0]?.address).toBe('/documents/B/#B-1.1');
  });

  it('throws on a passage that no document has, and on one that the page was not told of', () => {
    expect(() => notesOf(story, ['C-1.1'])).toThrow('unknown passage: C-1.1');
    expect(() => notesOf(story, []).of(['B-1.1'])).toThrow('no note on this page: B-1.1');
  });
});

describe('standingOf', () => {
  it.each<[string, SourceStanding[], SourceStanding]>([
    ['the softest', ['stated', 'reported', 'absent', 'absent'], 'reported'],
    ['absence where half of it is', ['stated', 'absent'], 'absent'],
    ['stated where absence is the lesser part', ['stated', 'stated', 'absent'], 'stated'],
    ['stated where there is nothing', [], 'stated'],
  ])('is %s', (_which, standings, expected) => {
    expect(standingOf(standings.map((standing) => ({ standing })))).toBe(expected);
  });
});
