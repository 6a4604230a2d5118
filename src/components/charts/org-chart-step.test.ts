import { describe, expect, it } from 'vitest';
import { orgChartAt } from '../../charts/org-chart/at.ts';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { harbour, storyOf } from '../../charts/org-chart/harbour.fixture.ts';
import { layout } from '../../charts/org-chart/layout.ts';
import { orgChartText, type TextItem } from '../../charts/org-chart/text.ts';
import { onlyStep } from './org-chart-step.ts';

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
