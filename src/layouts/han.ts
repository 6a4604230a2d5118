import type { FontFace } from '../embeds/font-faces.ts';
import type { HanSlice } from '../loaders/han-face.ts';

type Kind = Pick<FontFace, 'name' | 'style' | 'weight'>;

/**
 * The style sheet that lends some faces the Chinese characters of a story: only one of the same style and weight can. A
 * browser fetches a slice only for a page that has one of its characters.
 */
export function hanSheet(slices: readonly HanSlice[], faces: readonly Kind[]): string {
  const kinds = new Map(faces.map((face) => [`${face.name} ${face.style} ${face.weight ?? ''}`, face]));
  return slices.flatMap((slice) => [...kinds.values()].map((face) => ruleOf(slice, face))).join('');
}

function ruleOf({ name, codes }: HanSlice, face: Kind): string {
  return `@font-face {
  font-family: ${face.name};
  font-style: ${face.style};
  font-weight: ${face.weight ?? 'normal'};
  src: url(/han/${name}.woff2) format('woff2');
  font-display: swap;
  unicode-range: ${codes.map((code) => `U+${code.toString(16).toUpperCase()}`).join(',')};
}
`;
}
