import { sayChange, type Naming } from '../../story/structure.ts';
import type { Say } from './differences.ts';
import type { Shown } from './moment.ts';

/** Says how two moments differ. A live chart loads it once two are compared, so it takes nothing else with it. */
export const sayDifference: Say = (between, shown, standing) =>
  sayChange(between, namingOf(shown), shown.words, standing);

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
