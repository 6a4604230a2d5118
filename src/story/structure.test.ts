import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureSchema } from '../model/schemas.ts';
import type { Structure } from '../model/story.ts';
import { changesBetween, structureAt, type ChangeBetween, type StructureAt } from './structure.ts';

const place = { file: 'content/structure.yaml', line: 1, column: 1 };
const stood = { standing: 'stated', cites: ['A-1.1'] } as const;
const unit = (id: string, parent?: string, rest: object = {}): object => ({
  ...{ id, label: id.toUpperCase(), kind: 'unit', ...stood, ...rest },
  ...(parent === undefined ? {} : { unitOf: { unit: parent, ...stood } }),
});
const change = (id: string, rest: object): object => ({ id, label: id, ...stood, ...rest });

/** A structure with a state for form's sake, from lists as a writer gives them. */
function structureOf(lists: Readonly<Record<string, readonly object[]>>): Structure {
  const states = [{ id: 's', label: 's', note: 's', title: 's', subtitle: 's', standing: 'stated' }];
  const parsed = structureSchema.parse({ states, units: [], ...lists });
  return Object.fromEntries(
    Object.entries(parsed).map(([key, list]) => [key, list.map((entry) => ({ ...entry, place }))]),
  ) as unknown as Structure;
}

/** What happens when the last of some changes is applied after the others. */
function lastStep(structure: Structure): readonly ChangeBetween[] {
  const ids = structure.changes.map(({ id }) => id);
  return changesBetween(structureAt(structure, new Set(ids.slice(0, -1))), structureAt(structure, new Set(ids)));
}

/** `b<a` for a unit and its parent at the end of all changes. */
function tree(structure: Structure, applied?: readonly string[]): string[] {
  const ids = applied ?? structure.changes.map(({ id }) => id);
  return structureAt(structure, new Set(ids)).units.map(({ id, parent }) => (parent ? `${id}<${parent.id}` : id));
}

const units = [unit('a'), unit('b', 'a'), unit('c', 'b'), unit('d')];

describe('structureAt', () => {
  test('has no units where there are none', () => {
    expect(tree(structureOf({}))).toEqual([]);
  });

  test('gives a unit no parent that is not stated', () => {
    expect(tree(structureOf({ units }))).toEqual(['a', 'b<a', 'c<b', 'd']);
  });

  test.each([
    [
      'moves a unit with what is in it',
      [change('x', { verb: 'moved', units: ['b'], to: 'd' })],
      ['a', 'b<d', 'c<b', 'd'],
    ],
    [
      'moves a unit into one that moves itself',
      [change('x', { verb: 'moved', units: ['c'], to: 'd' }), change('y', { verb: 'moved', units: ['d'], to: 'b' })],
      ['a', 'b<a', 'c<d', 'd<b'],
    ],
    [
      'sets units that merge into the one they merge with',
      [change('x', { verb: 'merged', units: ['b', 'c'], to: 'd' })],
      ['a', 'b<d', 'c<d', 'd'],
    ],
    [
      'leaves what was in a dissolved unit without a parent',
      [change('x', { verb: 'dissolved', units: ['b'] })],
      ['a', 'c', 'd'],
    ],
    [
      'splits a unit into ones that were not there',
      [change('x', { verb: 'split', unit: 'a', into: ['d'] })],
      ['b', 'c<b', 'd'],
    ],
    [
      'keeps a unit that a split leaves over',
      [change('x', { verb: 'split', unit: 'a', into: ['a', 'd'] })],
      ['a', 'b<a', 'c<b', 'd'],
    ],
    [
      'gives a unit that comes back its first place',
      [
        change('x', { verb: 'moved', units: ['b'], to: 'd' }),
        change('y', { verb: 'dissolved', units: ['b'] }),
        change('z', { verb: 'created', units: ['b'] }),
      ],
      ['a', 'b<a', 'c<b', 'd'],
    ],
    [
      'does nothing to a unit that is not there',
      [change('x', { verb: 'dissolved', units: ['b'] }), change('y', { verb: 'moved', units: ['b'], to: 'd' })],
      ['a', 'c', 'd'],
    ],
    ['changes nothing by what is unknown', [change('x', { verb: 'unknown', units: ['b'] })], ['a', 'b<a', 'c<b', 'd']],
  ] as const)('%s', (_, changes, expected) => {
    expect(tree(structureOf({ units, changes }))).toEqual(expected);
  });

  test('leaves out a unit until the change that brings it, by `from` or by being created', () => {
    const changes = [change('x', { verb: 'created', units: ['e'] }), change('y', { verb: 'unknown' })];
    const structure = structureOf({ units: [unit('a'), unit('e', 'a'), unit('f', 'a', { from: 'y' })], changes });
    expect(tree(structure, [])).toEqual(['a']);
    expect(tree(structure, ['x'])).toEqual(['a', 'e<a']);
    expect(tree(structure)).toEqual(['a', 'e<a', 'f<a']);
  });

  test('applies changes in the order of the data, whatever the order of the set', () => {
    const changes = [
      change('x', { verb: 'moved', units: ['c'], to: 'a' }),
      change('y', { verb: 'moved', units: ['c'], to: 'd' }),
    ];
    expect(tree(structureOf({ units, changes }), ['y', 'x'])).toContain('c<d');
  });

  test('says which change moved a unit, and of the others that none did', () => {
    const structure = structureOf({ units, changes: [change('x', { verb: 'moved', units: ['b'], to: 'd' })] });
    const moved = structureAt(structure, new Set(['x'])).units.map(({ id, movedBy }) => [id, movedBy]);
    expect(moved).toEqual([
      ['a', undefined],
      ['b', 'x'],
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  test('calls a post that was left vacated, one without a holder unstated, and none empty', () => {
    const posts = [
      { id: 'head', label: 'Head', postIn: 'a', heldBy: { name: 'ada', ...stood }, ...stood },
      { id: 'deputy', label: 'Deputy', postIn: 'a', ...stood },
      { id: 'elsewhere', label: 'Elsewhere', postIn: 'e', ...stood },
    ];
    const changes = [
      change('x', { verb: 'vacated', post: 'head', by: 'ada' }),
      change('y', { verb: 'created', units: ['e'] }),
    ];
    const structure = structureOf({ units: [...units, unit('e')], posts, changes });
    const statuses = (ids: readonly string[]): string[] =>
      structureAt(structure, new Set(ids)).posts.map(({ id, status, holder, left }) =>
        [id, status, holder?.id, left?.id].filter(Boolean).join(' '),
      );
    expect(statuses([])).toEqual(['head held ada', 'deputy unstated']);
    expect(statuses(['x'])).toEqual(['head vacated ada', 'deputy unstated']);
    expect(statuses(['x', 'y'])).toContain('elsewhere unstated');
  });

  test('shows an alliance and a relation only where all that they bind is there', () => {
    const changes = [change('x', { verb: 'dissolved', units: ['d'] })];
    const alliances = [
      { id: 'pact', label: 'Pact', members: ['a', 'd'], ...stood },
      { id: 'bond', label: 'Bond', members: ['a', 'b'], ...stood },
    ];
    const relations = [{ id: 'r', kind: 'second', label: 'r', from: 'a', to: 'd', ...stood }];
    const structure = structureOf({ units, changes, alliances, relations });
    expect(structureAt(structure, new Set()).alliances.map(({ id }) => id)).toEqual(['pact', 'bond']);
    expect(structureAt(structure, new Set(['x'])).alliances.map(({ id }) => id)).toEqual(['bond']);
    expect(structureAt(structure, new Set(['x'])).relations).toEqual([]);
  });

  test('sets at a level only the units that are there by then', () => {
    const changes = [
      change('x', { verb: 'coordinated', units: ['b', 'd'], by: 'a' }),
      change('y', { verb: 'dissolved', units: ['d'] }),
      change('z', { verb: 'dissolved', units: ['b'] }),
    ];
    const structure = structureOf({ units, changes });
    const set = (ids: readonly string[]) => structureAt(structure, new Set(ids)).coordination;
    expect(set(['x'])).toEqual([{ change: 'x', by: 'a', units: ['b', 'd'] }]);
    expect(set(['x', 'y'])).toEqual([{ change: 'x', by: 'a', units: ['b'] }]);
    expect(set(['x', 'y', 'z'])).toEqual([]);
  });

  test('sets nothing at a level that comes to be only later', () => {
    const changes = [
      change('x', { verb: 'coordinated', units: ['b', 'n'], by: 'a' }),
      change('y', { verb: 'created', units: ['n'] }),
    ];
    const structure = structureOf({ units: [...units, unit('n', undefined, { from: 'y' })], changes });
    expect(structureAt(structure, new Set(['x', 'y'])).coordination).toEqual([{ change: 'x', by: 'a', units: ['b'] }]);
  });

  test('lets nobody join a unit that is not there, and nothing touch one', () => {
    const changes = [
      change('x', { verb: 'dissolved', units: ['d'] }),
      change('y', { verb: 'joined', unit: 'd', by: 'ada' }),
      change('z', { verb: 'unknown', units: ['b', 'd'] }),
      change('w', { verb: 'unknown', units: ['d'] }),
    ];
    const { joined, touched } = structureAt(structureOf({ units, changes }), new Set(['x', 'y', 'z', 'w']));
    expect([joined, touched]).toEqual([[], [{ change: 'z', units: ['b'] }]]);
  });

  test('lets a change that names no unit touch the whole', () => {
    const structure = structureOf({ units, changes: [change('x', { verb: 'unknown', units: [] })] });
    expect(lastStep(structure)).toEqual([{ kind: 'unknown', change: 'x', units: [] }]);
  });
});

describe('changesBetween', () => {
  const posts = [{ id: 'head', label: 'Head', postIn: 'a', heldBy: { name: 'ada', ...stood }, ...stood }];

  test.each<[string, object, ChangeBetween]>([
    ['created', { verb: 'created', units: ['e', 'f'] }, { kind: 'created', change: 'x', units: ['e', 'f'] }],
    ['dissolved', { verb: 'dissolved', units: ['d'] }, { kind: 'dissolved', change: 'x', units: ['d'] }],
    [
      'moved',
      { verb: 'moved', units: ['b'], to: 'd' },
      { kind: 'moved', change: 'x', units: ['b'], from: 'a', to: 'd' },
    ],
    [
      'moved from nowhere stated',
      { verb: 'moved', units: ['d'], to: 'a' },
      { kind: 'moved', change: 'x', units: ['d'], to: 'a' },
    ],
    [
      'merged',
      { verb: 'merged', units: ['c'], to: 'd' },
      { kind: 'merged', change: 'x', units: ['c'], from: 'b', to: 'd' },
    ],
    [
      'split',
      { verb: 'split', unit: 'd', into: ['e', 'f'] },
      { kind: 'split', change: 'x', unit: 'd', into: ['e', 'f'] },
    ],
    [
      'renamed',
      { verb: 'renamed', unit: 'd', to: 'Delta' },
      { kind: 'renamed', change: 'x', unit: 'd', from: 'D', to: 'Delta' },
    ],
    [
      'vacated',
      { verb: 'vacated', post: 'head', by: 'ada' },
      { kind: 'vacated', change: 'x', post: 'head', name: 'ada' },
    ],
    [
      'coordinated',
      { verb: 'coordinated', units: ['b'], by: 'a' },
      { kind: 'coordinated', change: 'x', units: ['b'], by: 'a' },
    ],
    ['joined', { verb: 'joined', unit: 'b', by: 'ada' }, { kind: 'joined', change: 'x', unit: 'b', name: 'ada' }],
    ['unknown', { verb: 'unknown', units: ['b'] }, { kind: 'unknown', change: 'x', units: ['b'] }],
  ])('computes what is %s', (_, rest, expected) => {
    const structure = structureOf({ units: [...units, unit('e'), unit('f')], posts, changes: [change('x', rest)] });
    expect(lastStep(structure)).toEqual([expected]);
  });

  test.each<[string, object, ChangeBetween[]]>([
    ['created', { verb: 'created', units: ['n'] }, [{ kind: 'created', change: 'x', units: ['n'] }]],
    [
      'coordinated',
      { verb: 'coordinated', units: ['n'], by: 'a' },
      [{ kind: 'coordinated', change: 'x', units: ['n'], by: 'a' }],
    ],
    ['moved', { verb: 'moved', units: ['n'], to: 'd' }, [{ kind: 'moved', change: 'x', units: ['n'], to: 'd' }]],
    ['touched', { verb: 'unknown', units: ['n'] }, [{ kind: 'unknown', change: 'x', units: ['n'] }]],
    [
      'named beside what is renamed',
      { verb: 'renamed', unit: 'd', to: 'Delta' },
      [
        { kind: 'unknown', change: 'x', units: ['n'] },
        { kind: 'renamed', change: 'x', unit: 'd', from: 'D', to: 'Delta' },
      ],
    ],
  ])('says of a unit that comes with a change only that it is %s', (_, rest, expected) => {
    const structure = structureOf({
      units: [...units, unit('n', undefined, { from: 'x' })],
      changes: [change('x', rest)],
    });
    expect(lastStep(structure)).toEqual(expected);
  });

  test('says of a seat that changes hands who leaves it and who takes it', () => {
    const changes = [
      change('x', { verb: 'vacated', post: 'head', by: 'ada' }),
      change('y', { verb: 'filled', post: 'head', by: 'bo' }),
    ];
    const structure = structureOf({ units, posts, changes });
    expect(changesBetween(structureAt(structure, new Set()), structureAt(structure, new Set(['x', 'y'])))).toEqual([
      { kind: 'vacated', change: 'x', post: 'head', name: 'ada' },
      { kind: 'filled', change: 'y', post: 'head', name: 'bo' },
    ]);
  });

  test('sets units together that one change takes the same way, and apart that come from different places', () => {
    const more = [...units, unit('e', 'a')];
    const structure = structureOf({
      units: more,
      changes: [change('x', { verb: 'moved', units: ['b', 'c', 'e'], to: 'd' })],
    });
    expect(lastStep(structure)).toEqual([
      { kind: 'moved', change: 'x', units: ['b', 'e'], from: 'a', to: 'd' },
      { kind: 'moved', change: 'x', units: ['c'], from: 'b', to: 'd' },
    ]);
  });

  test('finds nothing where a unit moves away and back, or leaves and comes back to its place', () => {
    const away = [
      change('x', { verb: 'moved', units: ['b'], to: 'd' }),
      change('y', { verb: 'moved', units: ['b'], to: 'a' }),
    ];
    const gone = [change('x', { verb: 'dissolved', units: ['b'] }), change('y', { verb: 'created', units: ['b'] })];
    for (const changes of [away, gone]) {
      const structure = structureOf({ units, changes });
      expect(changesBetween(structureAt(structure, new Set()), structureAt(structure, new Set(['x', 'y'])))).toEqual(
        [],
      );
    }
  });

  test('says nothing of a unit whose parent is dissolved: where it belongs then is not stated', () => {
    const structure = structureOf({ units, changes: [change('x', { verb: 'dissolved', units: ['b'] })] });
    expect(lastStep(structure)).toEqual([{ kind: 'dissolved', change: 'x', units: ['b'] }]);
  });

  test('says backwards how to return', () => {
    const structure = structureOf({ units, changes: [change('x', { verb: 'moved', units: ['b'], to: 'd' })] });
    expect(changesBetween(structureAt(structure, new Set(['x'])), structureAt(structure, new Set()))).toEqual([
      { kind: 'moved', change: 'x', units: ['b'], from: 'd', to: 'a' },
    ]);
  });
});

/** Any structure of up to six units, with changes that need not make sense. */
const anyStructure = (() => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const some = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
  const verbs = fc.oneof(
    fc.record({ verb: fc.constantFrom('created', 'dissolved', 'unknown'), units: some }),
    fc.record({ verb: fc.constantFrom('moved', 'merged'), units: some, to: id }),
    fc.record({ verb: fc.constant('split'), unit: id, into: some }),
    fc.record({ verb: fc.constant('renamed'), unit: id, to: fc.constantFrom('Alpha', 'Beta') }),
    fc.record({
      verb: fc.constantFrom('vacated', 'filled'),
      post: fc.constant('head'),
      by: fc.constantFrom('ada', 'bo'),
    }),
    fc.record({ verb: fc.constant('coordinated'), units: some, by: id }),
  );
  return fc
    .record({
      parents: fc.array(fc.option(id), { minLength: 6, maxLength: 6 }),
      changes: fc.array(verbs, { maxLength: 8 }),
    })
    .map(({ parents, changes }) =>
      structureOf({
        units: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => unit(id, parents[i] ?? undefined)),
        posts: [{ id: 'head', label: 'Head', postIn: 'a', ...stood }],
        changes: changes.map((rest, i) => change(`x${i}`, rest)),
      }),
    );
})();

describe('for any structure', () => {
  test('nothing applied is no change', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        expect(changesBetween(structureAt(structure, new Set()), structureAt(structure, new Set(['no-such'])))).toEqual(
          [],
        );
      }),
    );
  });

  test('a moment differs in nothing from itself', () => {
    fc.assert(
      fc.property(anyStructure, fc.nat(), (structure, n) => {
        const applied = new Set(structure.changes.filter((_, i) => (n >> i) % 2 === 1).map(({ id }) => id));
        expect(changesBetween(structureAt(structure, applied), structureAt(structure, applied))).toEqual([]);
      }),
    );
  });

  test('a unit is there or gone, never both, and every difference names a change that was applied', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const all = new Set(structure.changes.map(({ id }) => id));
        const after = structureAt(structure, all);
        const there = new Set(after.units.map(({ id }) => id));
        expect(after.gone.filter(({ id }) => there.has(id))).toEqual([]);
        for (const { change } of changesBetween(structureAt(structure, new Set()), after))
          expect(all).toContain(change);
      }),
    );
  });
});

/** What differs between two structures at two moments, read from the moments alone. */
function differencesOf(before: StructureAt, after: StructureAt): Set<string> {
  const [was, is] = [before, after].map(({ units }) => new Map(units.map((entry) => [entry.id, entry])));
  const had = before.changes.map(({ id }) => id);
  const found: string[] = [];
  for (const { id, label, parent, movedBy, broughtBy, renamedBy, unit } of after.units) {
    const then = was?.get(id);
    if (!then) {
      found.push(`comes ${id}`);
      // what one change has brought another has moved on
      const isMovedOn = movedBy !== undefined && movedBy !== broughtBy && !had.includes(movedBy);
      if (isMovedOn && parent) found.push(`moved ${id} undefined ${parent.id}`);
      // and another has renamed it since
      const isRenamed = renamedBy !== undefined && !had.includes(renamedBy) && unit.label !== label;
      if (isRenamed) found.push(`renamed ${id} ${unit.label} ${label}`);
    } else {
      if (then.label !== label) found.push(`renamed ${id} ${then.label} ${label}`);
      // A parent that comes or goes moves nobody.
      const isStill = movedBy === then.movedBy && broughtBy === then.broughtBy;
      if (then.parent?.id !== parent?.id && !isStill) found.push(`moved ${id} ${then.parent?.id} ${parent?.id}`);
    }
  }
  for (const { id } of before.units) if (!is?.has(id)) found.push(`goes ${id}`);
  const posts = new Map(before.posts.map((post) => [post.id, post]));
  const fresh = after.changes.filter(({ id }) => !had.includes(id));
  const isTaken = (id: string, name: string): boolean =>
    fresh.some((each) => each.verb === 'filled' && each.post === id && each.by === name);
  for (const { id, holder } of after.posts) {
    const then = posts.get(id);
    if (then && then.holder?.id === holder?.id) continue;
    if (then?.holder) found.push(`leaves ${id} ${then.holder.id}`);
    // a post that comes with its unit has whoever has it
    if (holder && (then || isTaken(id, holder.id))) found.push(`takes ${id} ${holder.id}`);
  }
  for (const { id, holder } of before.posts) {
    if (!holder || after.posts.some((post) => post.id === id)) continue;
    const isLeft = fresh.some(
      (each) =>
        (each.verb === 'vacated' && each.post === id && each.by === holder.id) ||
        (each.verb === 'filled' && each.post === id),
    );
    if (isLeft) found.push(`leaves ${id} ${holder.id}`);
  }
  return new Set(found);
}

/** The same, as `changesBetween` says it. */
function saidOf(between: readonly ChangeBetween[], before: StructureAt, after: StructureAt): Set<string> {
  const [was, is] = [before, after].map(({ units }) => new Set(units.map(({ id }) => id)));
  const found = between.flatMap((each): string[] => {
    switch (each.kind) {
      case 'created':
        return each.units.map((id) => `comes ${id}`);
      case 'dissolved':
        return each.units.map((id) => `goes ${id}`);
      case 'split':
        return [
          ...each.into.filter((id) => is?.has(id) && !was?.has(id)).map((id) => `comes ${id}`),
          ...[each.unit, ...each.into].filter((id) => was?.has(id) && !is?.has(id)).map((id) => `goes ${id}`),
        ];
      case 'moved':
      case 'merged':
        return each.units.map((id) => `moved ${id} ${each.from} ${each.to}`);
      case 'renamed':
        return [`renamed ${each.unit} ${each.from} ${each.to}`];
      case 'vacated':
        return [`leaves ${each.post} ${each.name}`];
      case 'filled':
        return [`takes ${each.post} ${each.name}`];
      default:
        return [];
    }
  });
  return new Set(found);
}

test('who takes a post of a unit that is new, and who leaves one of a unit that is then dissolved, is said', () => {
  const posts = [
    { id: 'head', label: 'Head', postIn: 'e', ...stood },
    { id: 'seat', label: 'Seat', postIn: 'c', heldBy: { name: 'mara', ...stood }, ...stood },
  ];
  const changes = [
    change('x', { verb: 'vacated', post: 'seat', by: 'mara' }),
    change('y', { verb: 'dissolved', units: ['c'] }),
    change('z', { verb: 'created', units: ['e'] }),
    change('w', { verb: 'filled', post: 'head', by: 'ivo' }),
    change('v', { verb: 'renamed', unit: 'e', to: 'Works' }),
  ];
  const structure = structureOf({ units: [...units, unit('e')], posts, changes });
  const [before, after] = [[], ['x', 'y', 'z', 'w', 'v']].map((ids) => structureAt(structure, new Set(ids)));
  if (!before || !after) throw new Error('two moments');
  expect(changesBetween(before, after)).toEqual([
    { kind: 'vacated', change: 'x', post: 'seat', name: 'mara' },
    { kind: 'dissolved', change: 'y', units: ['c'] },
    { kind: 'created', change: 'z', units: ['e'] },
    { kind: 'filled', change: 'w', post: 'head', name: 'ivo' },
    { kind: 'renamed', change: 'v', unit: 'e', from: 'E', to: 'Works' },
  ]);
});

test('a unit that one change creates and another moves on is said to be created and to be moved', () => {
  const changes = [
    change('x', { verb: 'created', units: ['e'] }),
    change('y', { verb: 'moved', units: ['e'], to: 'd' }),
  ];
  const structure = structureOf({ units: [...units, unit('e')], changes });
  const [before, created, moved] = [[], ['x'], ['x', 'y']].map((ids) => structureAt(structure, new Set(ids)));
  if (!before || !created || !moved) throw new Error('three moments');
  expect(changesBetween(before, moved)).toEqual([
    { kind: 'created', change: 'x', units: ['e'] },
    { kind: 'moved', change: 'y', units: ['e'], to: 'd' },
  ]);
  expect(changesBetween(before, created)).toEqual([{ kind: 'created', change: 'x', units: ['e'] }]);
  expect(changesBetween(moved, before)).toEqual([{ kind: 'dissolved', change: 'x', units: ['e'] }]);
});

describe('the difference of any two moments', () => {
  const twoMoments = fc.tuple(anyStructure, fc.nat(255), fc.nat(255)).map(([structure, a, b]) => {
    const ids = structure.changes.map(({ id }) => id);
    const pick = (bits: number): StructureAt => structureAt(structure, new Set(ids.filter((_, i) => (bits >> i) % 2)));
    return [pick(a & b), pick(a | b)] as const;
  });

  test('names what differs, all of it, and nothing else', () => {
    const property = fc.property(twoMoments, ([before, after]) => {
      const between = changesBetween(before, after);
      expect([...saidOf(between, before, after)].sort()).toEqual([...differencesOf(before, after)].sort());
    });
    fc.assert(property, { numRuns: 3000 });
  });

  test('forwards, names only changes that the later moment has and the earlier has not', () => {
    // Of moments that leave changes out, a later change may show what an earlier one had done in vain.
    const inSequence = fc.tuple(anyStructure, fc.nat(8), fc.nat(8)).map(([structure, a, b]) => {
      const ids = structure.changes.map(({ id }) => id);
      const first = (n: number): StructureAt => structureAt(structure, new Set(ids.slice(0, n)));
      return [first(Math.min(a, b)), first(Math.max(a, b))] as const;
    });
    const property = fc.property(inSequence, ([before, after]) => {
      const had = new Set(before.changes.map(({ id }) => id));
      const fresh = new Set(after.changes.map(({ id }) => id).filter((id) => !had.has(id)));
      for (const { change } of changesBetween(before, after)) expect(fresh).toContain(change);
    });
    fc.assert(property, { numRuns: 3000 });
  });
});
