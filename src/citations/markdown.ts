import type { Nodes } from 'mdast';
import type { Problem } from '../model/place.ts';
import { placeOf, type MdxFile } from './mdx.ts';

/** What a page would print raw, out of its order, or not at all. */
const PICTURE = [
  'A picture has no place in an explainer: the site carries none but those it draws.',
  'Say in words what it shows, and link to the page that has it: [words](https://…).',
] as const;
const HEADING = [
  'This heading is as large as that of the page.',
  'Begin it with ##, and those below it with ###; the title stands in the lines between ---.',
] as const;
const TABLE = [
  'Tables are not read: the page would print the bars.',
  'Write a list, or put what the documents say side by side into comparisons.yaml and show it with <Differences />.',
] as const;

/** The Markdown of an explainer that its page cannot carry: pictures, headings of the first level, tables. */
export function checkMarkdown({ file, tree, source }: MdxFile): Problem[] {
  const check = (node: Nodes): Problem[] => {
    const said = faultOf(node, source);
    const [message, advice] = said ?? [];
    const own: Problem[] = message && advice ? [{ place: placeOf(file, node), rule: 'markdown', message, advice }] : [];
    return 'children' in node ? [...own, ...node.children.flatMap(check)] : own;
  };
  return check(tree);
}

/** The line that parts a table's head from its rows. */
const UNDER_HEAD = /^[ >]*\|?(?: *:?-+:? *\|)+(?: *:?-+:?)? *$/m;

function faultOf(node: Nodes, source: string): readonly [message: string, advice: string] | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return PICTURE;
  if (node.type === 'heading' && node.depth === 1) return HEADING;
  if (node.type !== 'paragraph' || !node.position) return undefined;
  return UNDER_HEAD.test(source.slice(node.position.start.offset, node.position.end.offset)) ? TABLE : undefined;
}
