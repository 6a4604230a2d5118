import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { harbour, storyOf } from './harbour.fixture.ts';
import { faultsOf } from './layout-faults.fixture.ts';
import { layout } from './layout.ts';
import type { Frame, OrgChartData } from './parts.ts';
import { orgChartText } from './text.ts';

const stated = { standing: 'stated', cites: ['A-1.1'] };
const reported = { standing: 'reported', cites: ['B-1.1'] };
const state = { label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated' };
const at = (moment: string) => orgChartAt(orgChartSource(harbour), { picture: 'moment', at: moment });
const framesIn = ({ sections }: OrgChartData): Frame[] =>
  sections.flatMap(({ frames }) =>
    frames.flatMap(function all(frame): Frame[] {
      return [frame, ...frame.frames.flatMap(all)];
    }),
  );
const frame = (data: OrgChartData, key: string): Frame | undefined => framesIn(data).find((each) => each.key === key);
const rowsOf = (data: OrgChartData, key: string) =>
  frame(data, key)?.groups.flatMap(({ rows }) => rows.map(({ label, words }) => `${label}, ${words}`));

describe('a picture at a moment', () => {
  it('has what has moved in its new place, with the standing of the move, and nothing of it in the old', () => {
    expect(rowsOf(at('before'), 'unit/docks')).toEqual([
      'Crane crew, reportedly',
      'Rope crew, reportedly',
      'Office, reportedly',
    ]);
    expect(rowsOf(at('moved'), 'unit/docks')).toEqual([]);
    expect(rowsOf(at('moved'), 'unit/quays')).toEqual(['Crane crew, reportedly', 'Rope crew, reportedly']);
    expect(frame(at('moved'), 'unit/quays')?.groups[0]?.rows[0]?.evidence.cites).toContain('B-1.1');
  });

  it('opens the corners of a unit that nobody says was there, until something is in it', () => {
    expect(frame(at('before'), 'unit/quays')?.isOpen).toBe(true);
    expect(frame(at('moved'), 'unit/quays')?.isOpen).toBeUndefined();
  });

  it('says of a seat that was left that its holder is not stated, and draws nobody who left', () => {
    const [seat] = frame(at('moved'), 'unit/docks')?.seats ?? [];
    expect(seat).toMatchObject({ status: 'vacated', standing: 'absent' });
    expect([seat?.left, ...(seat?.leavers ?? [])]).toEqual([undefined]);
  });

  it('says over what stands in no organization that this is not stated, but not where a branch hides it', () => {
    const [, others] = at('moved').sections;
    expect(others?.heading).toBe('What these belong to is not stated.');
    const source = orgChartSource(harbour);
    expect(orgChartAt(source, { picture: 'moment', at: 'moved', standing: 'stated' }).sections[1]?.heading).toMatch(
      /not stated so firmly/,
    );
    const branch = orgChartAt(source, { picture: 'moment', at: 'moved', branch: 'docks' });
    expect(branch.sections.map(({ heading }) => heading).filter(Boolean)).toEqual([]);
  });

  it('joins by a line that says of what something is a unit, and who says so where nobody states it', () => {
    const units = [
      { id: 'trust', label: 'Trust', kind: 'organization', ...stated },
      { id: 'docks', label: 'Docks', kind: 'unit', unitOf: { unit: 'trust', ...stated }, ...stated },
      { id: 'yards', label: 'Yards', kind: 'unit', unitOf: { unit: 'trust', ...reported }, ...stated },
    ];
    const story = storyOf({ states: [{ ...state, id: 'only', changes: [] }], units });
    const data = orgChartAt(orgChartSource(story), { picture: 'moment', at: 'only' });
    expect(framesIn(data).map(({ unitOf }) => [unitOf?.word, unitOf?.sentence])).toEqual([
      ['unit of Trust', 'Docks is a unit of Trust'],
      ['reportedly unit of Trust', 'Yards is a unit of Trust, reportedly'],
    ]);
    expect(framesIn(data).map(({ standing, words }) => [standing, words])).toEqual([
      ['stated', undefined],
      ['stated', undefined],
    ]);
    expect(orgChartText(data).lines.map(({ between, kind }) => `${between}: ${kind}`)).toEqual([
      'Docks – Trust: unit of Trust',
      'Yards – Trust: reportedly unit of Trust',
    ]);
  });

  it('names at a date the changes that it leaves out, and still tells what has changed', () => {
    const data = at('2031-01-01');
    expect(data.foot.map(({ text }) => text).join(' ')).toMatch(/left where .*Two crews move/);
    expect(at('moved').changes).toHaveLength(3);
  });

  it('says of a member of an alliance that stands elsewhere where that is', () => {
    const units = [
      { id: 'docks', label: 'Docks', kind: 'unit', ...stated },
      { id: 'crane', label: 'Crane crew', kind: 'team', unitOf: { unit: 'docks', ...stated }, ...stated },
      { id: 'tower', label: 'Tower', kind: 'unit', ...stated },
    ];
    const alliances = [{ id: 'ring', label: 'Ring', members: ['crane', 'tower'], ...stated }];
    const story = storyOf({ states: [{ ...state, id: 'only', changes: [] }], units, alliances });
    const data = orgChartAt(orgChartSource(story), { picture: 'moment', at: 'only' });
    expect(data.alliances[0]?.members.map(({ key, words }) => [key, words])).toEqual([
      ['alliance/ring/crane', 'unit of Docks'],
      ['unit/tower', undefined],
    ]);
  });

  it.each([
    [1, 1],
    [40, 1],
    [1, 12],
    [3, 4],
  ])('lays out %i units in each other, %i levels deep, under names of any length', (wide, deep) => {
    const names = [
      'Pier',
      '码头与仓储综合协调办公室',
      'Verwaltungsgerichtsbarkeitsangelegenheiten',
      'Tide tables of the north',
    ];
    const units: Record<string, unknown>[] = [{ id: 'u', label: 'Trust', kind: 'organization', ...stated }];
    const grow = (parent: string, level: number): void => {
      for (let n = 0; n < wide && level < deep; n++) {
        const id = `${parent}-${n}`;
        const label = names[units.length % names.length];
        units.push({ id, label, kind: 'unit', unitOf: { unit: parent, ...(n % 2 ? reported : stated) }, ...stated });
        grow(id, level + 1);
      }
    };
    grow('u', 0);
    const posts = units.map(({ id }) => ({ id: `head-${String(id)}`, label: 'Head', postIn: id, ...stated }));
    const story = storyOf({ states: [{ ...state, id: 'only', changes: [] }], units, posts });
    const data = orgChartAt(orgChartSource(story), { picture: 'moment', at: 'only', folded: new Set() });
    for (const width of [300, 560, 712, 860]) expect(faultsOf(data, layout(data, width))).toEqual([]);
  });
});
