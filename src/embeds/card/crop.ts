import type { Mark } from '../../charts/mark.ts';

/**
 * The marks of a picture that begin above a height: what a card cuts off is not drawn at all. The renderer gives up on a
 * mark that fades where it does not see it.
 */
export function cropped(marks: readonly Mark[], height: number): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.type === 'group' || mark.type === 'link' || mark.type === 'way') {
      const [, down] = mark.type === 'group' ? (mark.translate ?? [0, 0]) : [0, 0];
      const children = cropped(mark.children, height - down);
      return children.length === 0 ? [] : [{ ...mark, children }];
    }
    return topOf(mark) < height ? [mark] : [];
  });
}

/** Of a path, where it starts: what else it has may lie higher, but never the whole of it. */
function topOf(mark: Exclude<Mark, { readonly children: unknown }>): number {
  return mark.type === 'path' ? Number(/^M\s*[-\d.]+[ ,]([-\d.]+)/.exec(mark.d)?.[1] ?? 0) : mark.y;
}
