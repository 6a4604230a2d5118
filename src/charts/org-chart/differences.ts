import { sayChange, type ChangeBetween, type Naming } from '../../story/structure.ts';
import { aside, changeOf, type Shown } from './moment.ts';
import type { Difference } from './parts.ts';

/** What differs between the two moments, difference by difference, in the order of the changes that made it. */
export function differencesOf(shown: Shown): Difference[] {
  const naming = namingOf(shown);
  return shown.between.map((between, index): Difference => {
    const change = changeOf(shown, between.change);
    const base = { claim: `change/${change.id}`, key: `difference/${index}/${change.id}`, on: [change] } as const;
    const sign = shown.sign({ ...base, label: change.label, isFresh: shown.fresh.has(change.id) });
    const sentence = sayChange(between, naming, shown.words, aside(shown, sign));
    return { ...sign, label: sentence, sentence, kind: between.kind, units: unitsOf(between) };
  });
}

function unitsOf(between: ChangeBetween): readonly string[] {
  if ('units' in between) return between.units;
  if (between.kind === 'split') return [between.unit, ...between.into];
  return 'unit' in between ? [between.unit] : [];
}

/** What things are called: by the later name where they still have one. */
function namingOf({ units, was, posts, lookup, source }: Shown): Naming {
  const labels = new Map([...posts.values()].map(({ id, post }) => [id, post.label]));
  return {
    unit: (id) => (units.get(id) ?? was.get(id))?.label ?? lookup.units.get(id)?.label ?? id,
    former: (id) => (was.get(id) ?? units.get(id))?.label ?? lookup.units.get(id)?.label ?? id,
    post: (id) => labels.get(id) ?? id,
    name: (id) => source.names[id] ?? id,
    change: (id) => lookup.changes.get(id)?.label ?? id,
    isHeld: (id) => posts.get(id)?.status === 'held',
  };
}
