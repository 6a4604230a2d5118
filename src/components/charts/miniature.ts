import type { Mark, PathMark, Picture } from '../../charts/mark.ts';

type Point = readonly [number, number];

/**
 * A picture without words and without links: its shapes only, for a thumbnail beside words that name it. All boxes of one
 * class are one path, so that a thumbnail has as many elements as the chart has kinds of things, however many there are.
 */
export function miniature({ width, height, marks }: Picture): Picture {
  const groups = Map.groupBy(
    marks.flatMap((mark) => shapesOf(mark, [0, 0])),
    (shape) => [shape.class, shape.fill, shape.fade].join(' '),
  );
  const joined = [...groups.values()].flatMap(([first, ...rest]): PathMark[] =>
    first ? [{ ...first, d: [first, ...rest].map(({ d }) => d).join('') }] : [],
  );
  return { width, height, label: '', marks: joined };
}

function shapesOf(mark: Mark, [x, y]: Point): PathMark[] {
  const { class: name } = mark;
  // What only catches the pointer is not seen.
  if ((name ?? '').split(' ').includes('hit')) return [];
  const look = name === undefined ? {} : { class: name };
  switch (mark.type) {
    case 'text':
      return [];
    case 'rect': {
      const { fill, fade } = mark;
      const [left, top, width, height] = [mark.x + x, mark.y + y, mark.width, mark.height].map(Math.round);
      const d = `M${left} ${top}h${width}v${height}h-${width}z`;
      return [{ type: 'path', ...look, ...(fill ? { fill } : {}), ...(fade ? { fade } : {}), d }];
    }
    case 'path': {
      const { fill, fade, d } = mark;
      return [{ type: 'path', ...look, ...(fill ? { fill } : {}), ...(fade ? { fade } : {}), d: shifted(d, [x, y]) }];
    }
    case 'group': {
      const [dx, dy] = mark.translate ?? [0, 0];
      return mark.children.flatMap((child) => shapesOf(child, [x + dx, y + dy]));
    }
    case 'link':
    case 'way':
      return mark.children.flatMap((child) => shapesOf(child, [x, y]));
  }
}

/** A path of commands in capitals, elsewhere, its numbers whole: a thumbnail shows no part of a pixel. */
function shifted(d: string, [x, y]: Point): string {
  return d.replace(/([A-Z])([^A-Z]*)/g, (_all, command: string, numbers: string) => {
    const moved = (numbers.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/g) ?? []).map((number, index) => {
      // An arc has its radii, its turn and two flags before its end.
      const place = command === 'A' ? (index % 7) - 5 : index;
      if (place < 0) return Number(number);
      const isAcross = command === 'H' || (command !== 'V' && place % 2 === 0);
      return Math.round(Number(number) + (isAcross ? x : y));
    });
    return command + moved.join(' ');
  });
}
