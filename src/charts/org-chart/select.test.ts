import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { harbour, storyOf } from './harbour.fixture.ts';
import { orgChartText, type TextItem } from './text.ts';
import type { View } from './view.ts';

const source = orgChartSource(harbour);
const names = (view: View): string[] =>
  orgChartText(orgChartAt(source, view)).items.flatMap(function of({ label, items }: TextItem): string[] {
    return [label, ...items.flatMap(of)];
  });
const foot = (view: View): string[] => orgChartAt(source, view).foot.map(({ text }) => text);

describe('a filter by standing', () => {
  it('draws only what is stated, and counts in the foot what is softer', () => {
    expect(names({ at: 'moved', standing: 'stated' })).not.toContain('Pilots');
    expect(foot({ at: 'moved', standing: 'stated' })).toContain(
      'What is softer than “stated” is left out: two units, three places of units, one relation, and two changes.',
    );
  });

  it('keeps a unit that is stated, though where it belongs is not: it stands by itself', () => {
    const { sections } = orgChartAt(source, { at: 'before', standing: 'stated' });
    expect(sections.flatMap(({ frames }) => frames.map(({ label }) => label))).toContain('Crane crew');
    expect(sections[0]?.frames[0]?.groups).toEqual([]);
  });

  it('leaves out nothing at the softest standing', () => {
    expect(names({ at: 'above', standing: 'implied' })).toEqual(names({ at: 'above' }));
    expect(foot({ at: 'above', standing: 'implied' })).toContain('Nothing here is softer than “implied”.');
  });

  it('does not bring by itself what only a softer change brings', () => {
    const ground = { standing: 'stated', cites: ['A-1.1'] };
    const state = { id: 'end', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: ['new'] };
    const story = storyOf({
      states: [state],
      units: [{ id: 'kiosk', label: 'Kiosk', kind: 'unit', ...ground }],
      changes: [
        {
          id: 'new',
          label: 'A kiosk opens.',
          verb: 'created',
          units: ['kiosk'],
          standing: 'reported',
          cites: ['B-1.1'],
        },
      ],
    });
    const data = orgChartAt(orgChartSource(story), { at: 'end', standing: 'stated' });
    expect(orgChartText(data).items).toEqual([]);
  });

  it('does not call a seat open whose holder is only softer than asked for', () => {
    const ground = { standing: 'stated', cites: ['A-1.1'] };
    const state = { id: 'end', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] };
    const heldBy = { name: 'mara-quill', standing: 'reported', cites: ['B-1.1'] };
    const story = storyOf({
      states: [state],
      units: [{ id: 'docks', label: 'Docks', kind: 'unit', ...ground }],
      posts: [{ id: 'warden', label: 'Warden', postIn: 'docks', heldBy, ...ground }],
    });
    const data = orgChartAt(orgChartSource(story), { at: 'end', standing: 'stated' });
    expect(JSON.stringify(orgChartText(data))).not.toContain('Warden');
    expect(data.foot.map(({ text }) => text)).toContain('What is softer than “stated” is left out: one post.');
  });
});

describe('one branch', () => {
  it('is a unit with what is in it, what it belongs to, and where its parts go', () => {
    expect(names({ at: 'moved', branch: 'docks' })).toEqual(
      expect.arrayContaining(['Harbour Trust', 'Docks', 'Crane crew', 'Wider quays', 'Pilots']),
    );
    expect(names({ at: 'moved', branch: 'crane' })).toEqual([
      'Harbour Trust',
      'Docks',
      'Crane crew',
      'Wider quays',
      'Crane crew',
    ]);
  });

  it('says in the foot how many units it leaves out', () => {
    expect(foot({ at: 'moved', branch: 'crane' })).toContain(
      'Only Crane crew and its path are shown; six other units are not.',
    );
    expect(foot({ at: 'moved', branch: 'trust' }).join(' ')).toContain('Only Harbour Trust');
  });

  it('of a unit that is not known is the whole', () => {
    expect(names({ at: 'moved', branch: 'attic' })).toEqual(names({ at: 'moved' }));
  });

  it('of a unit that is not there then, or is filtered out, is the whole, which says so', () => {
    const whole = names({ at: 'before', standing: 'stated' });
    expect(names({ at: 'before', standing: 'stated', branch: 'quays' })).toEqual(whole);
    expect(foot({ at: 'before', standing: 'stated', branch: 'quays' })).toContain(
      'Wider quays is not in this view: all of it is shown.',
    );
  });
});
