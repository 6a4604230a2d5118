import type { Random } from './random.ts';

/** A unit before it has words: its place among the others, parents first. */
export interface Node {
  readonly index: number;
  /** The index of its parent; none for a root. */
  readonly parent?: number;
  /** 0 for a root. */
  readonly depth: number;
}

const MOST_CHILDREN = 40;
const DEEPEST = 9;

/**
 * A forest of `count` nodes, as organizations are: a few roots, 1 to 40 children, most of them 2 to 9, branches of
 * uneven depth. Parents stand before their children.
 */
export function forestOf(count: number, random: Random): Node[] {
  const roots = Math.min(count, 1 + Math.floor(Math.log10(Math.max(1, count))));
  const nodes: Node[] = Array.from({ length: roots }, (_, index) => ({ index, depth: 0 }));
  // Those that may still have children; where chance closes the last, the latest node is opened again.
  const open = [...nodes];
  while (nodes.length < count) {
    const parent = open.shift() ?? nodes.at(-1);
    if (!parent) return nodes;
    const children = Math.min(count - nodes.length, childrenOf(parent, random));
    for (let i = 0; i < children; i++) {
      const node: Node = { index: nodes.length, parent: parent.index, depth: parent.depth + 1 };
      nodes.push(node);
      if (node.depth < DEEPEST && random.happens(node.depth < 2 ? 0.7 : 0.4)) open.push(node);
    }
  }
  return nodes;
}

function childrenOf({ depth }: Node, random: Random): number {
  if (random.happens(0.04)) return MOST_CHILDREN - random.below(15);
  if (depth > 0 && random.happens(0.1)) return 1;
  return 2 + random.below(depth === 0 ? 12 : 8);
}
