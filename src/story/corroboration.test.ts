import { describe, expect, test } from 'vitest';
import { corroboration, type Row } from './corroboration.ts';
import { edited, HARBOUR, soundHarbour } from './test-story.ts';

const rows = corroboration(soundHarbour());
const verdicts = (list: readonly Row[], id: string): string[] | undefined =>
  list.find((row) => row.id === id)?.cells.map(({ document, verdict }) => `${document} ${verdict}`);

describe('corroboration', () => {
  test('has one row a claim, with one cell a document', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  test('a document of which a passage is cited supports; of which none is, is silent', () => {
    expect(verdicts(rows, 'event/berg-leaves')).toEqual(['A supports', 'B silent']);
    expect(verdicts(rows, 'name/charts')).toEqual(['A silent', 'B supports']);
  });

  test('a cell has its passages, and the softest of their standings', () => {
    const [, cell] = rows.find(({ id }) => id === 'change/tides-move')?.cells ?? [];
    expect([cell?.passages.map(({ id }) => id), cell?.standing]).toEqual([['B-1.1'], 'reported']);
  });

  test('a comparison is one row, in which a document without passages is silent', () => {
    expect(verdicts(rows, 'comparison/what-is-said')).toEqual(['A differs', 'B silent']);
    expect(rows.filter(({ kind }) => kind === 'comparison')).toHaveLength(1);
  });

  test('in a comparison that is compatible nobody differs', () => {
    const story = soundHarbour(edited('comparisons.yaml', 'differs', 'compatible'));
    expect(verdicts(corroboration(story), 'comparison/what-is-said')).toEqual(['A supports', 'B silent']);
  });

  test('a document that an event does not cite, and that says it otherwise, differs', () => {
    const said = edited('comparisons.yaml', 'text: no day', 'text: joined in 2011, cites: [B-1.2]');
    const story = soundHarbour(said);
    expect(verdicts(corroboration(story), 'event/berg-leaves')).toEqual(['A supports', 'B differs']);
  });

  test('of many documents only those that speak have a cell', () => {
    const story = soundHarbour();
    const [first] = story.documents;
    const others = 'CDEFG'.split('').flatMap((id) => (first ? [{ ...first, id, passages: [] }] : []));
    const many = corroboration({ ...story, documents: [...story.documents, ...others] });
    expect(verdicts(many, 'event/berg-leaves')).toEqual(['A supports']);
    expect(verdicts(many, 'name/charts')).toEqual(['B supports']);
  });

  test('the editors’ own words are no row', () => {
    const text = `${HARBOUR['explainers/minute.mdx']}\n<Editors>Two documents stand behind this.</Editors>\n`;
    const more = corroboration(soundHarbour({ 'explainers/minute.mdx': text }));
    expect(more).toHaveLength(rows.length);
  });
});
