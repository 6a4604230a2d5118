import type { Box } from './hull.ts';
import type { Kind } from './sheet.ts';

/** Boxes that hold nothing but their own words. */
export const SOLID_KINDS: readonly Kind[] = ['row', 'slot', 'holder', 'coordination', 'member', 'end', 'organization'];
export const NAMED_KINDS: readonly Kind[] = [
  ...SOLID_KINDS.filter((kind) => kind !== 'end'),
  'frame',
  'seat',
  'receiver',
  'alliance',
  'note',
];

/** Letters do not fill the whole of their line, and a width table is true to a pixel. */
export function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 2, width: Math.max(0, width - 2), height: height - 4 };
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function overlaps(boxes: readonly (readonly [string, Box])[]): string[] {
  return boxes.flatMap(([a, first], index) =>
    boxes.slice(index + 1).flatMap(([b, second]) => (meet(first, second) ? [`${a} and ${b}`] : [])),
  );
}

export function meet(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return wide > 0.5 && high > 0.5;
}
