import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orgChartData } from './data.ts';
import { countCrossings, endsOf, uncrossed, type Ends } from './cross.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import type { Section } from './parts.ts';

describe('countCrossings', () => {
  it.each<[string, Ends[], number]>([
    ['nothing', [], 0],
    ['one path', [[0, 3]], 0],
    [
      'two that lie side by side',
      [
        [0, 0],
        [1, 1],
      ],
      0,
    ],
    [
      'two that cross',
      [
        [0, 1],
        [1, 0],
      ],
      1,
    ],
    [
      'two that end in one place',
      [
        [0, 1],
        [1, 1],
      ],
      0,
    ],
    [
      'two that start in one place',
      [
        [1, 0],
        [1, 4],
      ],
      0,
    ],
    [
      'three, each across the others',
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
      3,
    ],
  ])('of %s', (_, ends, crossings) => {
    expect(countCrossings(ends)).toBe(crossings);
  });

  it('counts as comparing every pair does', () => {
    const ends = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 60 });
    fc.assert(
      fc.property(ends, (all) => {
        const pairs = all.flatMap(([a, b], index) => all.slice(index + 1).map(([c, d]) => (a - c) * (b - d) < 0));
        expect(countCrossings(all)).toBe(pairs.filter(Boolean).length);
      }),
    );
  });
});

const stated = { standing: 'stated', cites: ['A-1.1'] };

/** Two hundred teams in one frame, each moved to one of some units; the changes in any order. */
function moving(targets: readonly number[], order: readonly number[]): Section {
  const teams = targets.map((to, i) => ({ id: `t${i}`, to }));
  const groups = Map.groupBy(teams, ({ to }) => to);
  const changes = order.flatMap((to) => {
    const units = (groups.get(to) ?? []).map(({ id }) => id);
    return units.length === 0
      ? []
      : [{ id: `c${to}`, label: 'They move.', verb: 'moved', units, to: `r${to}`, ...stated }];
  });
  const story = storyOf({
    states: [
      {
        id: 'end',
        label: 'x',
        note: 'x',
        title: 'x',
        subtitle: 'x',
        standing: 'stated',
        changes: changes.map(({ id }) => id),
      },
    ],
    units: [
      { id: 'docks', label: 'Docks', kind: 'unit', ...stated },
      ...teams.map(({ id }) => ({ id, label: id, kind: 'team', unitOf: { unit: 'docks', ...stated }, ...stated })),
      ...order.map((to) => ({ id: `r${to}`, label: `r${to}`, kind: 'unit', ...stated })),
    ],
    changes,
  });
  const [section] = orgChartData(story, 'end').sections;
  if (!section) throw new Error('no section');
  return section;
}

const many = fc.tuple(
  fc.array(fc.nat(19), { minLength: 60, maxLength: 120 }),
  fc.shuffledSubarray([...Array(20).keys()], { minLength: 20 }),
);

describe('uncrossed', () => {
  it('lets no path cross where every group of a hundred teams goes to one unit', () => {
    fc.assert(
      fc.property(many, ([targets, order]) => {
        expect(countCrossings(endsOf(moving(targets, order)))).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  it('never crosses more than the order that it is given, and keeps one that does not cross', () => {
    fc.assert(
      fc.property(many, fc.nat(), ([targets, order], turn) => {
        const section = moving(targets, order);
        expect(uncrossed(section)).toBe(section);
        const at = turn % section.receivers.length;
        const receivers = [...section.receivers.slice(at), ...section.receivers.slice(0, at)];
        const turned = { ...section, receivers };
        expect(countCrossings(endsOf(uncrossed(turned)))).toBeLessThanOrEqual(countCrossings(endsOf(turned)));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps old and new in the same rows, so that in the picture no path bends', () => {
    const targets = Array.from({ length: 40 }, (_, i) => (i * 7) % 5);
    const order = [3, 0, 4, 1, 2];
    const teams = targets.map((to, i) => ({ id: `t${i}`, to }));
    const changes = order.map((to) => ({
      ...{ id: `c${to}`, label: 'They move.', verb: 'moved', to: `r${to}`, ...stated },
      units: teams.filter((team) => team.to === to).map(({ id }) => id),
    }));
    const story = storyOf({
      states: [
        {
          id: 'end',
          label: 'x',
          note: 'x',
          title: 'x',
          subtitle: 'x',
          standing: 'stated',
          changes: changes.map(({ id }) => id),
        },
      ],
      units: [
        { id: 'docks', label: 'Docks', kind: 'unit', ...stated },
        ...teams.map(({ id }) => ({ id, label: id, kind: 'team', unitOf: { unit: 'docks', ...stated }, ...stated })),
        ...order.map((to) => ({ id: `r${to}`, label: `r${to}`, kind: 'unit', ...stated })),
      ],
      changes,
    });
    const paths = layout(orgChartData(story, 'end'), 860).placed.filter(({ kind }) => kind === 'move');
    expect(paths).toHaveLength(40);
    expect(paths.filter(({ points }) => points?.length !== 2)).toEqual([]);
  });
});
