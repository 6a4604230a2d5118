import type { Nodes } from 'mdast';
import type { Claim } from '../model/story.ts';
import { COMPONENTS } from './components.ts';
import { findBareKeys, findCitations, type CitationKey } from './keys.ts';
import { isJsx } from './mdx.ts';

/** One UTF-16 unit of the words of a paragraph, and where it comes from. */
export interface Unit {
  readonly char: string;
  /** The node whose value holds it at `index`; a node without a value stands for all its words. */
  readonly node: Nodes;
  readonly index: number;
  readonly voice: Claim['voice'];
}

/** A key, and the first unit of it. */
export interface PlacedKey extends CitationKey {
  readonly unit: Unit;
}

/** A citation group taken out of the words. */
export interface Cut {
  /** How many units of the words that are left come before it. */
  readonly at: number;
  readonly voice: Claim['voice'];
  readonly keys: readonly PlacedKey[];
  /** The units of the brackets and of the space before them. */
  readonly units: readonly Unit[];
}

/** The words of a paragraph without its citations, and the citations. */
export interface Prose {
  readonly units: readonly Unit[];
  readonly cuts: readonly Cut[];
  /** Keys written outside of brackets. */
  readonly bare: readonly PlacedKey[];
}

/** Reads the words of a paragraph, a heading or a component that holds words; `lead` are words that come first. */
export function proseOf(node: Nodes, voice: Claim['voice'], lead: readonly Unit[] = []): Prose {
  const all = [...lead, ...unitsOf(node, voice, true)];
  const text = textOf(all);
  const place = (key: CitationKey): PlacedKey[] =>
    all.slice(key.start, key.start + 1).map((unit) => ({ ...key, unit }));
  const units: Unit[] = [];
  let from = 0;
  const cuts = findCitations(text).map((group): Cut => {
    const start = from + text.slice(from, group.start).trimEnd().length;
    units.push(...all.slice(from, start));
    from = group.end;
    // A citation speaks for the words before it, whoever says them.
    const speaker = units.at(-1) ?? all[group.end];
    return {
      at: units.length,
      voice: speaker?.voice ?? voice,
      keys: group.keys.flatMap(place),
      units: all.slice(start, group.end),
    };
  });
  units.push(...all.slice(from));
  return { units, cuts, bare: findBareKeys(text).flatMap(place) };
}

/** The words that some units spell; a line break is a space. */
export function textOf(units: readonly Unit[]): string {
  return units
    .map(({ char }) => char)
    .join('')
    .replace(/[\r\n\t]/g, ' ');
}

/** The units of a plain text that stands at one node, such as an attribute's. */
export function plainUnits(text: string, node: Nodes, voice: Claim['voice']): Unit[] {
  return Array.from({ length: text.length }, (_, index) => ({ char: text.charAt(index), node, index, voice }));
}

function unitsOf(node: Nodes, voice: Claim['voice'], isRoot = false): Unit[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return plainUnits(node.value, node, voice);
  }
  if (node.type === 'image') return plainUnits(node.alt ?? '', node, voice);
  if (node.type === 'break') return plainUnits(' ', node, voice);
  if (!('children' in node)) return [];
  const own = !isRoot && isJsx(node) ? (COMPONENTS[node.name ?? '']?.voice ?? 'document') : 'document';
  const spoken = own === 'document' ? voice : own;
  return node.children.flatMap((child) => unitsOf(child, spoken));
}

/** Whether a node is one whose own children are words, not blocks. */
export function holdsWords(node: Nodes): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') return true;
  return node.type === 'mdxJsxFlowElement' && node.children.some((child) => WORDS.has(child.type));
}

const WORDS: ReadonlySet<string> = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'image',
  'mdxJsxTextElement',
]);
