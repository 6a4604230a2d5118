import { describe, expect, test } from 'vitest';
import type { Story } from '../../model/story.ts';
import { readStory } from '../../story/read-story.ts';
import { structureAt } from '../../story/structure.ts';
import { synthesize } from './story.ts';
import type { Size } from './world.ts';

function read(size: Size) {
  const encoder = new TextEncoder();
  const files = new Map([...synthesize(size)].map(([path, text]) => [path, encoder.encode(text)]));
  return readStory(files, 'made');
}

/** The story, or the first problems in words. */
function sound(size: Size): Story {
  const { story, problems } = read(size);
  if (story) return story;
  throw new Error(problems.map(({ place, message }) => `${place.file}:${place.line} ${message}`).join('\n'));
}

const small: Size = { documents: 3, units: 40, events: 30, seed: 7 };
const large = sound({ documents: 12, units: 400, events: 120, seed: 11 });

describe('a made story passes the check and has the size asked for', () => {
  const sizes: Size[] = [
    { documents: 1, units: 1, events: 0, seed: 0 },
    { documents: 1, units: 2, events: 1, seed: 1 },
    { documents: 2, units: 5, events: 9, seed: 2 },
    { documents: 1, units: 11, events: 3, seed: 3 },
    { documents: 2, units: 12, events: 10, seed: 4 },
    { documents: 40, units: 3, events: 2, seed: 5 },
    { documents: 4, units: 30, events: 200, seed: 6 },
    ...[1, 2, 3, 4, 5, 6].map((seed) => ({ documents: 5, units: 60, events: 40, seed })),
  ];
  test.each(sizes)('$documents documents, $units units, $events events, seed $seed', (size) => {
    const story = sound(size);
    expect([story.documents.length, story.structure.units.length, story.events.length]).toEqual([
      size.documents,
      size.units,
      size.events,
    ]);
    expect(story.documents.every(({ edition, passages }) => edition === 'full' && passages.length >= 12)).toBe(true);
  });
});

test('the same size and seed give the same bytes, and another seed gives others', () => {
  expect([...synthesize(small)]).toEqual([...synthesize(small)]);
  const other = synthesize({ ...small, seed: 8 });
  expect([...other.keys()]).toEqual([...synthesize(small).keys()]);
  for (const path of ['structure.yaml', 'events.yaml', 'documents/D1.md']) {
    expect(other.get(path)).not.toBe(synthesize(small).get(path));
  }
});

test('its structure has 1 to 40 children to a unit, branches of several depths, and several roots', () => {
  const { units } = large.structure;
  const parents = new Map(units.map(({ id, unitOf }) => [id, unitOf?.unit]));
  const children = [...Map.groupBy(units, ({ unitOf }) => unitOf?.unit)].filter(([parent]) => parent !== undefined);
  const counts = children.map(([, list]) => list.length);
  expect(Math.min(...counts)).toBe(1);
  expect(Math.max(...counts)).toBeGreaterThan(20);
  expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  const depthOf = (id: string): number => {
    const parent = parents.get(id);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const isParent = new Set(parents.values());
  const leaves = new Set(units.filter(({ id }) => !isParent.has(id)).map(({ id }) => depthOf(id)));
  expect(leaves.size).toBeGreaterThan(2);
  expect(units.filter(({ unitOf }) => !unitOf).length).toBeGreaterThan(1);
});

test('it has dozens of changes, of every verb', () => {
  const { changes } = large.structure;
  expect(changes.length).toBeGreaterThanOrEqual(24);
  expect([...new Set(changes.map(({ verb }) => verb))].toSorted()).toEqual(
    'coordinated created dissolved filled joined merged moved renamed split unknown vacated'.split(' '),
  );
});

test('a unit of it goes and comes back, one moves away and back, and one moves with others inside', () => {
  const { structure } = large;
  const applied = new Set<string>();
  const moments = [
    structureAt(structure, applied),
    ...structure.changes.map(({ id }) => structureAt(structure, applied.add(id))),
  ];
  const parentsOver = (id: string) =>
    moments.map(({ units }) => {
      const unit = units.find((other) => other.id === id);
      return unit && (unit.parent?.id ?? 'none');
    });
  const histories = structure.units.map(({ id }) => parentsOver(id));
  const goesAndComes = (parents: readonly (string | undefined)[]) =>
    parents[0] !== undefined && parents.at(-1) !== undefined && parents.includes(undefined);
  const movesAndReturns = (parents: readonly (string | undefined)[]) =>
    !parents.includes(undefined) && parents[0] === parents.at(-1) && new Set(parents).size > 1;
  expect(histories.some(goesAndComes)).toBe(true);
  expect(histories.some(movesAndReturns)).toBe(true);
  const moved = structure.changes.flatMap((change) => (change.verb === 'moved' ? change.units : []));
  expect(moved.some((id) => structure.changes.some((c) => c.verb === 'moved' && c.to === id))).toBe(true);
});

test('its dates are of many forms, and some events and changes have none', () => {
  const dates = large.events.map(({ date }) => date);
  const forms = [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /^XXXX-/, /~$/, /\?$/, /X$/, /^\d{4}-2[1-4]$/];
  const more = [/^\d{4}-3[3-6]$/, /^\[\.\./, /\.\.\]$/, /^\[.*,/, /\/\.\.$/, /^\.\.\//, /\d\/$/, /\d\/\d/];
  const missing = [...forms, ...more].filter((form) => !dates.some((date) => date !== undefined && form.test(date)));
  expect(missing).toEqual([]);
  expect(dates).toContain(undefined);
  expect(large.structure.changes.map(({ date }) => date)).toContain(undefined);
});

test('its passages stand in every way in which a passage can', () => {
  const standings = new Set(large.documents.flatMap(({ passages }) => passages.map(({ standing }) => standing)));
  expect([...standings].toSorted()).toEqual(
    ['absent', 'analysis', 'attributed', 'forecast', 'reported', 'rumour', 'stated'].toSorted(),
  );
});
