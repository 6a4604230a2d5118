import { describe, expect, it } from 'vitest';
import { wordDate } from '../../dates/index.ts';
import type { Story } from '../../model/story.ts';
import { csvOf } from '../csv.ts';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { harbour } from './harbour.fixture.ts';
import { cellsOf, orgChartRows, ROW_COLUMNS } from './rows.ts';
import type { View } from './view.ts';

const source = orgChartSource(harbour);
const rows = (view: View) => orgChartRows(source, view);
const row = (view: View, id: string) => rows(view).find((each) => each.id === id);

describe('orgChartRows', () => {
  it('has a row for a unit, and one for what it is part of at that moment', () => {
    expect(row({ at: 'before' }, 'unit/crane')).toEqual({
      ...{ id: 'unit/crane', kind: 'unit', text: 'Crane crew', subject: ['crane'], verb: '', object: [] },
      ...{ standing: 'stated', standing_words: 'stated', passages: ['A-1.1'], silent: ['B'] },
    });
    expect(row({ at: 'before' }, 'unit/crane/unitOf')).toMatchObject({
      ...{ text: 'Crane crew: Docks, reportedly', subject: ['crane'], verb: 'unitOf', object: ['docks'] },
      ...{ standing: 'reported', standing_words: 'reportedly', passages: ['B-1.1'], silent: ['A'] },
    });
    expect(row({ at: 'moved' }, 'unit/crane/unitOf')).toMatchObject({ object: ['quays'], standing: 'reported' });
  });

  it('has a holder of a post as long as nobody is said to have left it', () => {
    expect(row({ at: 'before' }, 'post/warden/heldBy')?.object).toEqual(['mara-quill']);
    expect(row({ at: 'moved' }, 'post/warden')).toMatchObject({ verb: 'postIn', unstated: 'a successor' });
    expect(row({ at: 'moved' }, 'post/warden/heldBy')).toBeUndefined();
  });

  it('has the changes that the view shows, and no other', () => {
    const changes = (view: View) => rows(view).flatMap(({ kind, id }) => (kind === 'change' ? [id] : []));
    for (const view of [{ at: 'before' }, { at: 'moved' }, { at: 'above' }, { at: 'above', from: 'moved' }])
      expect(changes(view)).toEqual(orgChartAt(source, view).changes.map(({ evidence }) => evidence.claim));
    expect(changes({ at: 'above', from: 'moved' })).toEqual(['change/sets']);
  });

  it('keeps a date as the data has it, in words, and names who gives its year', () => {
    const dated = { edtf: 'XXXX-05-06', date: wordDate('XXXX-05-06', 'en') };
    expect(row({ at: 'moved' }, 'change/leaves')).toMatchObject(dated);
    expect(row({ at: 'moved' }, 'change/leaves')).not.toHaveProperty('resolved_by');
    const read = { ...harbour, meta: { ...harbour.meta, reading: { year: 2026, reference: 'almanac' } } } as Story;
    const rowsRead = orgChartRows(orgChartSource(read), { at: 'moved' });
    expect(rowsRead.find(({ id }) => id === 'change/leaves')).toMatchObject({ ...dated, resolved_by: 'almanac' });
    expect(rowsRead.find(({ id }) => id === 'change/moves')).not.toHaveProperty('resolved_by');
    const changes = read.structure.changes.map((change) => ({ ...change, date: '2025-05-06' }));
    const exact = orgChartSource({ ...read, structure: { ...read.structure, changes } });
    expect(orgChartRows(exact, { at: 'moved' }).filter((each) => 'resolved_by' in each)).toEqual([]);
  });

  it('follows the filter, the branch and the fold of a view', () => {
    const ids = (view: View) => rows(view).map(({ id }) => id);
    expect(rows({ at: 'moved', standing: 'stated' }).map(({ standing }) => standing)).not.toContain('reported');
    expect(ids({ at: 'before', branch: 'docks' })).not.toContain('unit/yard');
    const folded = ids({ at: 'before', folded: new Set(['docks']) });
    expect(folded).toContain('unit/docks');
    expect(folded.filter((id) => /crane|warden/.test(id))).toEqual([]);
  });

  it('says of every row how firmly it is said and on what', () => {
    for (const { standing, standing_words: words, passages } of rows({ at: 'above' })) {
      expect([standing, words]).not.toContain('');
      expect(passages.length).toBeGreaterThan(0);
    }
  });

  it('has nothing of a moment that nothing has', () => {
    const empty = { units: [], posts: [], alliances: [], relations: [], changes: [] };
    const nothing = { ...source, structure: { ...source.structure, ...empty, states: [] } };
    expect(orgChartRows(nothing, { at: 'after' })).toEqual([]);
  });
});

describe('cellsOf', () => {
  it('writes lists with spaces, in the order of the columns', () => {
    const change = row({ at: 'moved' }, 'change/moves');
    const csv = csvOf(ROW_COLUMNS, cellsOf(change ? [change] : []));
    expect(csv.split('\r\n')).toEqual([
      'id,kind,text,subject,verb,object,edtf,date,resolved_by,standing,standing_words,passages,silent,unstated',
      'change/moves,change,"Two crews move, reportedly",crane rope,moved,quays,,,,reported,reportedly,B-1.1,A,',
      '',
    ]);
  });
});
