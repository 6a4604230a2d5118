import { coloursOf, type Accent } from '../model/accent.ts';

/**
 * The style sheet that gives a story its own accent, wherever in a page it is linked. Print and forced colours keep
 * theirs.
 */
export function accentSheet(accent: Accent): string {
  const { acc, tint } = coloursOf(accent);
  const both = ({ light, dark }: Accent): string => `light-dark(${light}, ${dark})`;
  return `@media screen and (forced-colors: none) {
  html:root { --acc: ${acc.light}; --tint: ${tint.light}; }
  @supports (color: light-dark(#000, #fff)) {
    html:root { --acc: ${both(acc)}; --tint: ${both(tint)}; }
  }
}
`;
}
