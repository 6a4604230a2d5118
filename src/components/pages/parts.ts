/** A part of a list that is too long for one page. */
export interface Part<T> {
  /** From 1. */
  readonly number: number;
  readonly last: number;
  readonly items: readonly T[];
  /** The place of its first and last item in the whole list, from 1, and how many there are in all. */
  readonly range: readonly [from: number, to: number, all: number];
}

/** A list in parts of at most `size` items, in its order; of an empty list, one part without items. */
export function partsOf<T>(list: readonly T[], size: number): readonly Part<T>[] {
  const last = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: last }, (_, index) => {
    const items = list.slice(index * size, (index + 1) * size);
    return { number: index + 1, last, items, range: [index * size + 1, index * size + items.length, list.length] };
  });
}

/** Where a part stands: the first at the address of the list itself, `/names/`, the others at `/names/list/2/`. */
export function addressOfPart(list: string, number: number): string {
  return number === 1 ? list : `${list}list/${number}/`;
}

/** The parts after the first as the static paths of `list/[part].astro`. */
export function laterParts<T>(parts: readonly Part<T>[]): { params: { part: string }; props: { part: Part<T> } }[] {
  return parts.slice(1).map((part) => ({ params: { part: String(part.number) }, props: { part } }));
}

/** The numbers that links lead to: the first, the last, and those around the current one. */
export function linkedParts({ number, last }: Pick<Part<unknown>, 'number' | 'last'>): readonly number[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, last];
  return [...new Set(near.filter((each) => each >= 1 && each <= last))];
}
