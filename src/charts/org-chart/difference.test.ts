import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { orgChartText, type TextItem } from './text.ts';

const stated = { standing: 'stated', cites: ['A-1.1'] };
const soft = { standing: 'reported', cites: ['B-1.1'] };
const unit = (id: string, parent?: string, kind = 'team') => ({
  id,
  label: id.replace(/^./, (first) => first.toUpperCase()),
  kind,
  ...stated,
  ...(parent === undefined ? {} : { unitOf: { unit: parent, ...stated } }),
});
const state = (id: string, changes: readonly string[]) => ({
  ...{ id, label: id, note: id, title: id, subtitle: id, standing: 'stated' },
  changes,
});
const changes = [
  { verb: 'created', units: ['radar'] },
  { verb: 'moved', units: ['crane', 'rope'], to: 'yard' },
  { verb: 'moved', units: ['yard'], to: 'works' },
  { verb: 'merged', units: ['charts'], to: 'survey' },
  { verb: 'split', unit: 'office', into: ['accounts', 'payroll'] },
  { verb: 'renamed', unit: 'survey', to: 'Hydrography' },
  { verb: 'vacated', post: 'warden', by: 'mara-quill' },
  { verb: 'filled', post: 'warden', by: 'ivo-lund' },
  { verb: 'vacated', post: 'pilot', by: 'bo-ash' },
  { verb: 'dissolved', units: ['ferry'] },
  { verb: 'moved', units: ['lamps'], to: 'docks' },
  { verb: 'created', units: ['ferry'] },
  { verb: 'moved', units: ['lamps'], to: 'works' },
  { verb: 'dissolved', units: ['kiosk'] },
  { verb: 'coordinated', units: ['tides'], by: 'trust' },
  { verb: 'joined', unit: 'works', by: 'ivo-lund' },
  { verb: 'unknown', units: ['works'] },
].map((change, index) => ({
  id: `c${index}`,
  label: `Change ${index}.`,
  ...change,
  ...(index % 15 === 1 ? soft : stated),
  date: `2031-01-${String(index + 1).padStart(2, '0')}`,
}));

/** An invented trust through seventeen changes: nested moves, a unit that leaves and comes back, a seat that changes hands. */
const trust = orgChartSource(
  storyOf(
    {
      states: [
        state('start', []),
        state(
          'middle',
          changes.slice(0, 9).map(({ id }) => id),
        ),
        state(
          'end',
          changes.map(({ id }) => id),
        ),
      ],
      units: [
        unit('trust', undefined, 'organization'),
        unit('docks', 'trust', 'unit'),
        unit('works', 'trust', 'unit'),
        unit('yard', 'docks', 'unit'),
        ...['crane', 'rope', 'office', 'kiosk'].map((id) => unit(id, 'docks')),
        ...['survey', 'ferry', 'lamps', 'accounts', 'payroll', 'radar', 'tides'].map((id) => unit(id, 'works')),
        unit('charts', 'docks'),
      ],
      posts: [
        { id: 'warden', label: 'Warden', postIn: 'docks', heldBy: { name: 'mara-quill', ...stated }, ...stated },
        { id: 'pilot', label: 'Pilot', postIn: 'works', heldBy: { name: 'bo-ash', ...stated }, ...stated },
      ],
      changes,
    },
    ['Ivo Lund', 'Bo Ash'],
  ),
);
const sentences = (from: string, at: string) => orgChartAt(trust, { from, at }).changes.map(({ sentence }) => sentence);

describe('the difference of two moments', () => {
  it('says each kind of change as a sentence, and nothing of what went and came back', () => {
    expect(sentences('start', 'end')).toEqual([
      'Radar is created.',
      'Crane and Rope move from Docks to Yard (reportedly).',
      'Yard moves from Docks to Works.',
      'Charts is combined with Hydrography, from Docks.',
      'Office is split into Accounts and Payroll.',
      'Survey is renamed Hydrography.',
      'Mara Quill leaves: Warden.',
      'Ivo Lund takes over: Warden.',
      'Bo Ash leaves: Pilot; who holds it then is not stated.',
      'Kiosk is dissolved.',
      'Tides is coordinated at the level of Trust.',
      'Ivo Lund joins Works.',
      'Change 16 (reportedly).',
    ]);
  });

  it('starts from any moment: what had happened by then is no difference', () => {
    expect(sentences('2031-01-09', '2031-01-11')).toEqual(['Ferry is dissolved.', 'Lamps moves from Works to Docks.']);
    expect(sentences('2031-01-11', '2031-01-13')).toEqual(['Ferry is created.', 'Lamps moves from Docks to Works.']);
    expect(sentences('middle', '2031-01-09')).toEqual([]);
  });

  it('is the same whichever moment is asked for first, the earlier one at the left', () => {
    expect(orgChartAt(trust, { from: 'end', at: 'middle' })).toEqual(orgChartAt(trust, { from: 'middle', at: 'end' }));
    expect(orgChartAt(trust, { from: 'end', at: 'middle' }).state.title).toBe('From “middle” to “end”');
  });

  it('cites the passages that each difference stands on', () => {
    const { changes: differences } = orgChartAt(trust, { from: 'start', at: 'end' });
    expect(differences[1]).toMatchObject({ standing: 'reported', evidence: { cites: ['B-1.1'] } });
    expect(differences.every(({ evidence }) => evidence.cites.length > 0)).toBe(true);
  });

  it('leaves a ghost in the place of the earlier moment, and a path from it', () => {
    const { placed } = layout(orgChartAt(trust, { from: '2031-01-11', at: '2031-01-13' }), 860);
    expect(placed.filter(({ look }) => look === 'ghost').map(({ key }) => key)).toEqual(['ghost/lamps']);
    expect(placed.filter(({ kind }) => kind === 'move').map(({ key }) => key)).toEqual(['unit/lamps/path']);
    const ghost = placed.find(({ key }) => key === 'ghost/lamps');
    const docks = placed.find(({ key }) => key === 'unit/docks');
    expect(docks && ghost && docks.box.y < ghost.box.y && ghost.box.y < docks.box.y + docks.box.height).toBe(true);
  });

  it('puts the accent only on what changes between the two', () => {
    const fresh = (from: string, at: string) =>
      layout(orgChartAt(trust, { from, at }), 860)
        .placed.flatMap(({ isFresh, key }) => (isFresh ? [key] : []))
        .sort();
    expect(fresh('2031-01-11', '2031-01-13')).toEqual(['unit/ferry', 'unit/lamps', 'unit/lamps/path']);
    expect(fresh('end', 'end')).toEqual([]);
  });

  it('shows a moment by itself where it is compared with itself: everything in its place, nothing pale', () => {
    const data = orgChartAt(trust, { from: 'end', at: 'end' });
    const names = orgChartText(data).items.flatMap(function of({ label, items }: TextItem): string[] {
      return [label, ...items.flatMap(of)];
    });
    expect(names).toEqual(expect.arrayContaining(['Hydrography', 'Accounts', 'Ferry', 'Ivo Lund']));
    for (const gone of ['Survey', 'Office', 'Kiosk', 'Mara Quill']) expect(names).not.toContain(gone);
    const works = data.sections[0]?.frames.find(({ label }) => label === 'Works');
    expect(works?.frames.map(({ label }) => label)).toEqual(['Yard', 'Hydrography']);
  });

  it('draws a unit that was created and is reported to have moved on as softly as the report, on both', () => {
    const created = { id: 'new', label: 'Radar is created.', verb: 'created', units: ['radar'], ...stated };
    const moved = { id: 'moved', label: 'Radar goes.', verb: 'moved', units: ['radar'], to: 'works', ...soft };
    const source = orgChartSource(
      storyOf({
        states: [state('end', ['new', 'moved'])],
        units: [
          unit('trust', undefined, 'organization'),
          ...['docks', 'works'].map((id) => unit(id, 'trust', 'unit')),
          unit('crane', 'works'),
          unit('radar', 'docks'),
        ],
        changes: [created, moved],
      }),
    );
    const data = orgChartAt(source, { from: 'before', at: 'end' });
    const radar = layout(data, 860).placed.filter(({ key }) => key === 'unit/radar');
    const evidence = { standing: 'reported', cites: ['B-1.1', 'A-1.1'] };
    expect(radar).toMatchObject([
      { sign: { words: 'reportedly moved', standing: 'reported', evidence }, isFresh: true },
    ]);
    expect(data.changes.map(({ sentence }) => sentence)).toEqual([
      'Radar is created.',
      'Radar moves to Works (reportedly).',
    ]);
  });

  it('leaves out a unit that will receive but is not there yet', () => {
    const yard = orgChartSource(
      storyOf({
        states: [state('start', []), state('built', ['a']), state('end', ['a', 'b'])],
        units: [unit('docks'), unit('crane', 'docks'), { ...unit('yard'), from: 'a' }, unit('rope', 'yard')],
        changes: [
          { id: 'a', label: 'The yard opens.', verb: 'created', units: ['yard', 'rope'], ...stated },
          { id: 'b', label: 'The crane moves.', verb: 'moved', units: ['crane'], to: 'yard', ...stated },
        ],
      }),
    );
    const receivers = (at: string) =>
      layout(orgChartAt(yard, { at }), 860).placed.filter(({ kind }) => kind === 'receiver').length;
    expect([receivers('start'), receivers('built'), receivers('end')]).toEqual([0, 1, 1]);
  });

  it('draws a second change of a row too, where it cannot be seen', () => {
    const crane = orgChartSource(
      storyOf({
        states: [state('start', []), state('end', ['a', 'b'])],
        units: [unit('docks'), unit('crane', 'docks'), unit('rope', 'docks')],
        changes: [
          { id: 'a', label: 'The crane is renamed.', verb: 'renamed', unit: 'crane', to: 'Lift', ...stated },
          { id: 'b', label: 'The crane is looked at.', verb: 'unknown', units: ['crane'], ...stated },
        ],
      }),
    );
    const words = layout(orgChartAt(crane, { at: 'end' }), 860).placed.flatMap(({ lines }) =>
      lines.map(({ text }) => text),
    );
    expect(words).toContain('renamed, before: Crane');
    expect(words).toContain('The crane is looked at.');
  });

  it('shows nothing of a unit that is no more at the level that it was set at', () => {
    const harbour = orgChartSource(
      storyOf({
        states: [state('start', []), state('set', ['a']), state('end', ['a', 'b'])],
        units: [unit('trust', undefined, 'organization'), unit('works', 'trust'), unit('crane'), unit('rope')],
        changes: [
          { id: 'a', label: 'Both are set.', verb: 'coordinated', units: ['crane', 'rope'], by: 'trust', ...stated },
          { id: 'b', label: 'The crane ends.', verb: 'dissolved', units: ['crane'], ...stated },
        ],
      }),
    );
    const set = (at: string, picture: 'moment' | 'between') =>
      layout(orgChartAt(harbour, { at, picture }), 860)
        .placed.filter(({ kind }) => kind === 'coordination')
        .map(({ sign }) => sign?.label);
    expect([set('set', 'between'), set('set', 'moment')]).toEqual([
      ['Crane', 'Rope'],
      expect.arrayContaining(['Crane', 'Rope']),
    ]);
    expect([set('end', 'between'), set('end', 'moment')]).toEqual([['Rope'], ['Rope']]);
    const lines = orgChartText(orgChartAt(harbour, { at: 'end' })).lines.map(({ between }) => between);
    expect(lines).toContain('Trust – Rope');
    const { placed } = layout(orgChartAt(harbour, { at: 'end' }), 860);
    const [box, path] = ['coordination', 'setting'].map((kind) => placed.find((each) => each.kind === kind));
    expect(path?.points?.at(-1)?.[1]).toBeCloseTo((box?.box.y ?? 0) + (box?.box.height ?? 0) / 2);
  });

  it('says in a folded frame where what it holds has gone', () => {
    const { sections } = orgChartAt(trust, { at: 'end', folded: new Set(['docks']) });
    const docks = sections[0]?.frames.find(({ label }) => label === 'Docks');
    expect(docks?.notes.map(({ label }) => label)).toEqual([
      'Four of them move to Works, Yard, and Hydrography, reportedly',
    ]);
  });

  it('counts the rows of a frame once a kind, and only those that are there', () => {
    const heads = (at: string) =>
      orgChartAt(trust, { at }).sections[0]?.frames.map(({ label, groups }) => [
        label,
        ...groups.flatMap(({ heading }) => (heading === '' ? [] : [heading])),
      ]);
    expect(heads('start')).toEqual([
      ['Docks', 'One unit', 'Five teams'],
      ['Works', 'Four teams'],
    ]);
  });

  it('names in the foot what the earlier moment has and the later one does not', () => {
    const split = orgChartSource(
      storyOf({
        states: [state('start', []), state('one', ['a']), state('other', ['b'])],
        units: [unit('docks'), unit('works'), unit('crane', 'docks')],
        changes: [
          { id: 'a', label: 'The crane moves.', verb: 'moved', units: ['crane'], to: 'works', ...stated },
          { id: 'b', label: 'The docks are renamed.', verb: 'renamed', unit: 'docks', to: 'Quays', ...stated },
        ],
      }),
    );
    const data = orgChartAt(split, { from: 'one', at: 'other' });
    expect(data.foot.map(({ text }) => text)).toContain('One change is not part of “other”: “The crane moves”.');
    expect(data.changes.map(({ sentence }) => sentence)).toEqual(['Docks is renamed Quays.']);
  });
});
