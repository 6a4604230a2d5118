import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';

const stated = { standing: 'stated', cites: ['A-1.1'] };

/** A tree of `n` units, six to each, of which every fifth is moved by a change of its own. */
function treeOf(n: number) {
  const units = Array.from({ length: n }, (_, i) => ({
    ...{ id: `u${i}`, label: `Unit ${i}`, kind: i === 0 ? 'organization' : 'unit', ...stated },
    ...(i === 0 ? {} : { unitOf: { unit: `u${Math.floor((i - 1) / 6)}`, ...stated } }),
  }));
  const changes = units
    .slice(Math.floor(n / 2))
    .flatMap(({ id }, i) =>
      i % 5 === 0
        ? [{ id: `c${i}`, label: `Change ${i}.`, verb: 'moved', units: [id], to: `u${1 + (i % 6)}`, ...stated }]
        : [],
    );
  const state = { id: 'all', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated' };
  return orgChartSource(storyOf({ states: [{ ...state, changes: changes.map(({ id }) => id) }], units, changes }));
}

describe('a structure of thousands of units', () => {
  it('is drawn with as many marks as one of hundreds: it is folded by depth until a view says otherwise', () => {
    const counts = [300, 3000].map((n) => layout(orgChartAt(treeOf(n), { at: 'all' }), 860).placed.length);
    for (const count of counts) expect(count).toBeLessThan(400);
    const open = orgChartAt(treeOf(300), { at: 'all', folded: new Set() });
    expect(layout(open, 860).placed.length).toBeGreaterThan(400);
  });

  it('counts in each folded frame what it holds, and how much of that moves', () => {
    const { sections } = orgChartAt(treeOf(3000), { at: 'all' });
    const folded = sections
      .flatMap(({ frames }) =>
        frames.flatMap((frame) => [frame, ...frame.frames, ...frame.frames.flatMap((each) => each.frames)]),
      )
      .filter(({ fold }) => fold?.isFolded);
    expect(folded.length).toBeGreaterThan(5);
    expect(folded[0]?.said).toEqual([expect.stringMatching(/^Holds \d+ units$/)]);
    expect(folded[0]?.notes.map(({ label }) => label)).toEqual([expect.stringMatching(/^\d+ of them move$/)]);
  });

  it('of a hundred units is drawn whole', () => {
    const { sections } = orgChartAt(treeOf(100), { at: 'all' });
    expect(JSON.stringify(sections)).not.toContain('"isFolded":true');
  });
});
