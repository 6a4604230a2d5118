import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy, type TreeBox } from './tidy.ts';

interface Named extends TreeBox<Named> {
  readonly name: string;
}

const box = (name: string, height: number, ...children: Named[]): Named => ({ name, height, children });
const topsOf = (...roots: Named[]): string[] => [...tidy(roots, 10)].map(([{ name }, top]) => `${name} ${top}`);

describe('tidy', () => {
  it('lays out nothing for nothing, and one box at the top', () => {
    expect(topsOf()).toEqual([]);
    expect(topsOf(box('a', 30))).toEqual(['a 0']);
  });

  it('sets a box level with the first that hangs on it, and the next under it', () => {
    expect(topsOf(box('a', 30, box('b', 20), box('c', 20)))).toEqual(['a 0', 'b 0', 'c 30']);
  });

  it('lets a box without branches stand close under its neighbour, beside what hangs on that', () => {
    expect(topsOf(box('a', 30, box('b', 20), box('c', 200)), box('d', 30), box('e', 30))).toEqual([
      'a 0',
      'b 0',
      'c 30',
      'd 40',
      'e 80',
    ]);
  });

  it('moves a whole branch under what is in the way of a part of it', () => {
    const first = box('a', 30, box('b', 100));
    const second = box('c', 30, box('d', 20));
    expect(topsOf(first, second)).toEqual(['a 0', 'b 0', 'c 110', 'd 110']);
  });

  it('waits for a tall box where what hangs on it is low', () => {
    expect(topsOf(box('a', 100, box('b', 20)), box('c', 10, box('d', 10)))).toEqual(['a 0', 'b 0', 'c 110', 'd 110']);
  });

  const tree: fc.Memo<Named> = fc.memo((levels) =>
    fc.record({
      name: fc.constant(''),
      height: fc.integer({ min: 1, max: 200 }),
      children: levels > 1 ? fc.array(tree(), { maxLength: 4 }) : fc.constant([]),
    }),
  );
  const forest = fc.array(tree(4), { maxLength: 5 });

  it('sets no box on another of its column, and none above the one on which it hangs', () => {
    fc.assert(
      fc.property(forest, (roots) => {
        const tops = tidy(roots, 10);
        const columns: [number, number][][] = [];
        const walk = (each: Named, level: number, least: number): void => {
          const top = tops.get(each) ?? NaN;
          expect(top).toBeGreaterThanOrEqual(least);
          (columns[level] ??= []).push([top, top + each.height]);
          each.children.forEach((child) => {
            walk(child, level + 1, top);
          });
        };
        roots.forEach((root) => {
          walk(root, 0, 0);
        });
        for (const column of columns)
          column.forEach(([top], index) => {
            if (index > 0) expect(top).toBeGreaterThanOrEqual((column[index - 1]?.[1] ?? 0) + 10);
          });
      }),
    );
  });

  it('lays equal branches out alike', () => {
    fc.assert(
      fc.property(tree(4), (branch) => {
        const twin = structuredClone(branch);
        const tops = tidy([branch, twin], 10);
        const inside = (each: Named): number[] => [tops.get(each) ?? NaN, ...each.children.flatMap(inside)];
        const [first, second] = [inside(branch), inside(twin)];
        expect(second.map((top) => top - (second[0] ?? 0))).toEqual(first);
      }),
    );
  });
});
