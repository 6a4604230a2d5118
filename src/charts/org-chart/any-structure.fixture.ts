import fc from 'fast-check';
import type { Story } from '../../model/story.ts';
import { storyOf } from './harbour.fixture.ts';

const label = fc.oneof(
  fc.constantFrom(
    'Pier',
    'Night desk',
    'Tide and weather tables',
    '码头工作组',
    'Verwaltungsgerichtsbarkeitsangelegenheiten',
  ),
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
);
const standing = fc.constantFrom('stated', 'attributed', 'reported', 'analysis', 'rumour');
const cites = ['A-1.1'];

interface Plan {
  readonly labels: readonly string[];
  readonly standings: readonly string[];
  /** For each unit, the share of the units before it that its parent is taken from, or none. */
  readonly parents: readonly (number | null)[];
  readonly organizations: readonly boolean[];
  readonly changes: readonly (readonly [string, number, number])[];
  readonly posts: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

const plan = (most: number): fc.Arbitrary<Plan> =>
  fc.integer({ min: 1, max: most }).chain((n) => {
    const index = fc.integer({ min: 0, max: n - 1 });
    const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: n, maxLength: n });
    const verb = fc.constantFrom(
      'moved',
      'merged',
      'dissolved',
      'renamed',
      'coordinated',
      'unknown',
      'created',
      'vacated',
      'filled',
      'split',
      'joined',
    );
    return fc.record({
      labels: each(label),
      standings: each(standing),
      parents: each(fc.option(fc.nat(n), { freq: 4 })),
      organizations: each(fc.boolean()),
      changes: fc.array(fc.tuple(verb, index, index), { maxLength: 24 }),
      posts: fc.array(index, { maxLength: 4 }),
      pairs: fc.array(fc.tuple(index, index), { maxLength: 4 }),
    });
  });

/** Stories whose structure is any forest of units with posts, changes of many kinds, alliances and relations. */
export const anyStory = (most = 14): fc.Arbitrary<Story> => plan(most).map(toStory);

function toStory({ labels, standings, parents, organizations, changes, posts, pairs }: Plan): Story {
  const id = (index: number): string => `u${index}`;
  const held = posts.map((unit, index) => ({
    id: `p${index}`,
    label: `Head ${index}`,
    postIn: id(unit),
    standing: 'stated',
    cites,
    heldBy: { name: 'mara-quill', standing: 'stated', cites },
  }));
  const listed = changes.flatMap((change, index) => changeOf(change, index, held.length, id));
  const created = new Map(
    listed.flatMap((change) => (change.verb === 'created' ? [[change.units?.[0], change.id] as const] : [])),
  );
  const units = labels.map((text, index) => {
    const parent = parents[index];
    const unitOf =
      parent == null || index === 0 ? {} : { unitOf: { unit: id(parent % index), standing: standings[index], cites } };
    const from = created.has(id(index)) ? { from: created.get(id(index)) } : {};
    const kind = organizations[index] && parent == null ? 'organization' : index % 2 ? 'team' : 'function';
    return { id: id(index), label: text, kind, standing: standings[index], cites, ...unitOf, ...from };
  });
  const ties = pairs.filter(([a, b]) => a !== b);
  const state = (name: string, ids: readonly string[]) => ({
    id: name,
    label: name,
    note: name,
    title: name,
    subtitle: name,
    standing: 'stated',
    changes: ids,
  });
  const ids = listed.map((change) => change.id);
  return storyOf({
    states: [state('before', []), state('half', ids.slice(0, Math.ceil(ids.length / 2))), state('after', ids)],
    units,
    posts: held,
    alliances: ties.slice(0, 2).map(([a, b], index) => ({
      id: `a${index}`,
      label: `Ring ${index}`,
      members: [id(a), id(b)],
      standing: 'stated',
      cites,
    })),
    relations: ties.map(([a, b], index) => ({
      id: `r${index}`,
      kind: index % 2 ? 'second' : 'membership',
      label: 'tied',
      from: id(a),
      to: id(b),
      standing: index % 2 ? 'stated' : 'implied',
      cites,
    })),
    changes: listed,
  });
}

interface AnyChange extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly verb: string;
  readonly units?: readonly string[];
}

function changeOf(
  [verb, a, b]: readonly [string, number, number],
  index: number,
  posts: number,
  id: (n: number) => string,
): AnyChange[] {
  const base = {
    id: `c${index}`,
    label: `Change ${index}.`,
    standing: index % 3 ? 'reported' : 'stated',
    cites: ['B-1.1'],
    verb,
    ...(index % 4 === 0 ? { date: '2031-03' } : {}),
  };
  const units = [id(a)];
  switch (verb) {
    case 'moved':
    case 'merged':
      return a === b ? [] : [{ ...base, units, to: id(b) }];
    case 'coordinated':
      return a === b ? [] : [{ ...base, units, by: id(b) }];
    case 'renamed':
      return [{ ...base, unit: id(a), to: 'Renamed' }];
    case 'vacated':
    case 'filled':
      return posts === 0 ? [] : [{ ...base, post: `p${index % posts}`, by: b % 2 ? 'mara-quill' : 'trustees' }];
    case 'split':
      return a === b ? [] : [{ ...base, unit: id(a), into: [id(b)] }];
    case 'joined':
      return [{ ...base, unit: id(a), by: 'trustees' }];
    default:
      return [{ ...base, units }];
  }
}
