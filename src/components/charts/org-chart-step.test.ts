import { describe, expect, it } from 'vitest';
import { orgChartAt } from '../../charts/org-chart/at.ts';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { harbour, storyOf } from '../../charts/org-chart/harbour.fixture.ts';
import { layout } from '../../charts/org-chart/layout.ts';
import { orgChartText, type TextItem } from '../../charts/org-chart/text.ts';
import { onlyStep, stepChart } from './org-chart-step.ts';

const source = orgChartSource(harbour);
const namesIn = (state: string): string[] | undefined => {
  const only = onlyStep(source, state);
  const flat = ({ label, items }: TextItem): string[] => [label, ...items.flatMap(flat)];
  return only && orgChartText(orgChartAt(only, { at: state })).items.flatMap(flat);
};

describe('onlyStep', () => {
  it('shows of the first state what the next one changes, in its old place', () => {
    expect(namesIn('before')).toEqual([
      'Harbour Trust',
      'Docks',
      'Warden',
      'Mara Quill',
      'Crane crew',
      'Rope crew',
      'Office',
    ]);
  });

  it('leaves the first state that changes anything whole', () => {
    expect(namesIn('moved')).toBeUndefined();
  });

  it('shows of a later state what it alone changes, and where that belongs', () => {
    expect(namesIn('above')).toEqual(['Harbour Trust', 'Tide tables']);
  });

  it('draws no tie that the step does not change, though both its ends are there', () => {
    const { structure } = source;
    const [alliance] = structure.alliances.map((each) => ({ ...each, members: ['crane', 'rope'] }));
    const tied = { ...source, structure: { ...structure, alliances: alliance ? [alliance] : [] } };
    const data = orgChartAt(onlyStep(tied, 'before') ?? tied, { at: 'before' });
    expect(layout(data, 300).placed.filter(({ kind }) => ['move', 'alliance', 'relation'].includes(kind))).toEqual([]);
  });

  it('finds nothing to leave out where no state changes anything', () => {
    const state = { id: 'now', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] };
    const quiet = orgChartSource(
      storyOf({
        states: [state],
        units: [{ id: 'kiosk', label: 'Kiosk', kind: 'unit', standing: 'stated', cites: ['A-1.1'] }],
      }),
    );
    expect(onlyStep(quiet, 'now')).toBeUndefined();
  });
});

/** A board of many frames with four rows each; in each state the first row of one more is renamed. */
const board = (frames: number, named: readonly number[]) => {
  const stated = { standing: 'stated', cites: ['A-1.1'] };
  const ids = Array.from({ length: frames }, (_, index) => index);
  const unit = (id: string, unitOf?: string) => ({
    ...{ id, label: id, kind: unitOf ? 'team' : 'unit' },
    ...(unitOf ? { unitOf: { unit: unitOf, ...stated } } : {}),
    ...stated,
  });
  const changes = named.map((index) => `names-${index}`);
  const state = (id: string, count: number) => {
    return { id, label: id, note: id, title: id, subtitle: id, standing: 'stated', changes: changes.slice(0, count) };
  };
  return orgChartSource(
    storyOf({
      states: ['start', ...changes].map(state),
      units: ids.flatMap((index) => [
        unit(`frame-${index}`),
        ...['row', 'second', 'third', 'fourth'].map((name) => unit(`${name}-${index}`, `frame-${index}`)),
      ]),
      changes: named.map((index) => {
        const id = `names-${index}`;
        return { id, label: id, verb: 'renamed', unit: `row-${index}`, to: `new-${index}`, date: '1901', ...stated };
      }),
    }),
  );
};
const openIn = (source: ReturnType<typeof board>, state: string) =>
  stepChart(source, state).sections.flatMap(({ frames }) =>
    frames.flatMap(({ key, fold }) => (fold && !fold.isFolded ? [key.replace('unit/frame-', '')] : [])),
  );

describe('stepChart', () => {
  it('folds nothing of a chart that is seen whole beside its step', () => {
    expect(openIn(board(2, [0]), 'start')).toEqual(['0', '1']);
  });

  it('folds what no step changes, the same in all of them', () => {
    const source = board(4, [0, 1]);
    for (const { id } of source.structure.states) expect(openIn(source, id)).toEqual(['0', '1']);
  });

  it('folds all that the step itself does not change where too much changes for that', () => {
    const source = board(12, [0, 1, 2, 3, 4, 5, 6, 7]);
    expect(['start', 'names-0', 'names-1', 'names-7'].map((state) => openIn(source, state))).toEqual([
      ['0'],
      ['0'],
      ['1'],
      ['7'],
    ]);
  });

  it('shows what a step changes wherever it is, and says of each folded frame how much it holds', () => {
    const frames = stepChart(board(12, [0, 1, 2, 3, 4, 5, 6, 7]), 'names-3').sections[0]?.frames ?? [];
    expect(frames[3]?.groups[0]?.rows[0]).toMatchObject({ label: 'new-3', isFresh: true });
    expect(frames[4]?.said).toEqual(['Holds four teams']);
  });
});
