import type { Annotation } from '../model/passage.ts';
import { onceFor } from '../model/once.ts';
import type { NameEntry } from '../model/schemas.ts';
import { fold, isWhole, plainMarks } from './fold.ts';
import { labelsOf, type Vocabulary } from './vocabulary.ts';

type NameAnnotation = Extract<Annotation, { type: 'name' }>;

interface Label {
  readonly folded: string;
  /** Set where the case counts. */
  readonly exact?: string;
  readonly ids: readonly string[];
}

/** A label this short is also an ordinary word or letter in another case: “X”, “IT”, “WHO”. */
const CASE_COUNTS_UP_TO = 3;

/** The labels that begin with one character, by their folded words, and the lengths that they have, the longest first. */
interface Labels {
  readonly byWords: ReadonlyMap<string, readonly Label[]>;
  readonly lengths: readonly number[];
}

/** All labels by the character with which they begin: at most places of a text none does. */
type Index = ReadonlyMap<string | undefined, Labels>;

/**
 * The names in a text, in order: at each place the longest label, as whole words and without regard to case (a label
 * of up to three characters must have its case). A name inside a longer name is not found separately. `’s` may follow.
 */
export function namesIn(text: string, { names }: Vocabulary): NameAnnotation[] {
  const index = indexOf(names);
  const folded = fold(text);
  const plain = plainMarks(text);
  const found: NameAnnotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const label = labelAt(index, folded, plain, at);
    if (!label) continue;
    const end = at + label.folded.length;
    found.push({ type: 'name', start: at, end, ids: label.ids });
    at = end - 1;
  }
  return found;
}

/** The longest label at a place. Looked up by its words, so that a story may have any number of names. */
function labelAt(index: Index, folded: string, plain: string, at: number): Label | undefined {
  const labels = index.get(folded[at]);
  if (!labels || !isWhole(folded, at, at)) return undefined;
  for (const length of labels.lengths) {
    const found = labels.byWords.get(folded.slice(at, at + length));
    const label = found?.find(({ exact }) => exact === undefined || plain.startsWith(exact, at));
    if (label && isWhole(folded, at, at + length)) return label;
  }
  return undefined;
}

const indexOf = onceFor((names: readonly NameEntry[]): Index => {
  const ids = new Map<string, Set<string>>();
  for (const name of names) {
    for (const label of labelsOf(name)) {
      const key = label.length <= CASE_COUNTS_UP_TO ? plainMarks(label) : fold(label);
      ids.set(key, (ids.get(key) ?? new Set()).add(name.id));
    }
  }
  const labels = [...ids].map(([key, set]): Label => {
    const exact = key.length <= CASE_COUNTS_UP_TO ? { exact: key } : {};
    return { folded: fold(key), ...exact, ids: [...set] };
  });
  const byStart = Map.groupBy(labels, ({ folded }) => folded[0]);
  return new Map([...byStart].map(([start, some]) => [start, byWordsOf(some)]));
});

function byWordsOf(labels: readonly Label[]): Labels {
  const lengths = [...new Set(labels.map(({ folded }) => folded.length))].sort((a, b) => b - a);
  return { byWords: Map.groupBy(labels, ({ folded }) => folded), lengths };
}
