import { WHOLE } from '../../model/large.ts';
import type { Plan } from './plan.ts';
import type { View } from './view.ts';

type Tree = Pick<Plan, 'roles' | 'childrenOf'> & { readonly homes: ReadonlyMap<string, string | undefined> };

/**
 * What is folded, and in which folded unit every other is hidden. A structure of many units is folded by depth where a
 * view does not say: as deep as at most so many units are drawn as a small one may have.
 */
export function foldedOf(
  tree: Tree,
  { folded: asked, most = WHOLE }: Pick<View, 'folded' | 'most'>,
): Pick<Plan, 'folded' | 'hiddenIn'> {
  const folded = asked ?? byDepth(tree, most);
  const folds = (id: string): boolean => folded.has(id) && tree.roles.get(id) === 'frame';
  const hidden = new Map<string, string>();
  const open: (string | undefined)[] = folded.size > 0 ? [undefined] : [];
  for (const unit of open)
    for (const { id } of tree.childrenOf(unit)) {
      const outer = unit === undefined ? undefined : (hidden.get(unit) ?? (folds(unit) ? unit : undefined));
      if (outer !== undefined) hidden.set(id, outer);
      open.push(id);
    }
  return { folded, hiddenIn: (unit) => hidden.get(unit) };
}

/** The units of the deepest level that is drawn, and of those above it nothing. */
function byDepth({ roles, childrenOf }: Tree, most: number): ReadonlySet<string> {
  if (roles.size <= most) return new Set();
  let level = childrenOf(undefined).flatMap((unit) =>
    roles.get(unit.id) === 'organization' ? childrenOf(unit.id) : [unit],
  );
  let drawn = 0;
  while (level.length > 0) {
    const next = level.flatMap(({ id }) => childrenOf(id));
    drawn += level.length;
    if (drawn + next.length > most) break;
    level = next;
  }
  return new Set(level.filter(({ id }) => roles.get(id) === 'frame').map(({ id }) => id));
}
