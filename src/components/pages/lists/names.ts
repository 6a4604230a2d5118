import { story } from '../../../loaders/story.ts';
import { NAME_TYPES } from '../../../model/schemas.ts';
import { partsOf } from '../parts.ts';

/** So many names of a type need no band of their own: such types stand side by side, before the others. */
const FEW = 2;

const byType = Map.groupBy(story.names, ({ type }) => type);

/** Whether a type has so few names. */
export function hasFew(type: (typeof NAME_TYPES)[number]): boolean {
  return (byType.get(type)?.length ?? 0) <= FEW;
}

/** The types that have names, in the order of the page. */
export const types = NAME_TYPES.filter((type) => byType.has(type)).sort(
  (a, b) => Number(!hasFew(a)) - Number(!hasFew(b)),
);

/** The names type by type. */
export const parts = partsOf(
  types.flatMap((type) => byType.get(type) ?? []),
  500,
);
