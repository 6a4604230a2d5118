import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { datesIn } from '../../documents/dates-in-text.ts';
import { quantitiesIn } from '../../documents/quantities.ts';
import type { Lexicon } from '../../model/lexicon/index.ts';

/** Longer ones may break: a line has only so much room. In UTF-16 units. */
const SHORT = 20;

/** What was made of texts before: a passage stands on its document's page, and in the notes of many others. */
const KEPT = new WeakMap<Lexicon, Map<string, string>>();

/** A text in which no line breaks inside a short date or a number with its unit: no-break spaces stand in them. */
export function keptTogether(text: string, lexicon: Lexicon): string {
  const known = KEPT.get(lexicon) ?? new Map<string, string>();
  KEPT.set(lexicon, known);
  const kept = known.get(text) ?? withoutBreaks(text, lexicon);
  known.set(text, kept);
  return kept;
}

function withoutBreaks(text: string, lexicon: Lexicon): string {
  const spans = [...datesIn(text, lexicon), ...quantitiesIn(text, lexicon)];
  return spans
    .filter(({ start, end }) => end - start <= SHORT)
    .reduce((kept, { start, end }) => {
      const span = kept.slice(start, end).replaceAll(' ', '\u00a0');
      return kept.slice(0, start) + span + kept.slice(end);
    }, text);
}

/** A remark plugin: `keptTogether` for every text of a page. */
export function remarkTogether({ lexicon }: { readonly lexicon: Lexicon }): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = keptTogether(node.value, lexicon);
    });
  };
}
