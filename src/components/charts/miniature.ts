import type { Mark, Picture } from '../../charts/mark.ts';

/** A picture without words and without links: its shapes only, for a thumbnail beside words that name it. */
export function miniature({ width, height, marks }: Picture): Picture {
  return { width, height, label: '', marks: marks.flatMap(shapesOf) };
}

function shapesOf(mark: Mark): Mark[] {
  const key = mark.class === undefined ? {} : { class: mark.class };
  switch (mark.type) {
    case 'text':
      return [];
    case 'rect':
    case 'path':
      // What only catches the pointer is not seen.
      return (mark.class ?? '').split(' ').includes('hit') ? [] : [mark];
    case 'group':
      return [{ ...mark, children: mark.children.flatMap(shapesOf) }];
    case 'link':
    case 'way':
      return [{ type: 'group', ...key, children: mark.children.flatMap(shapesOf) }];
  }
}
