import type { Annotation } from '../model/passage.ts';
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

const INDEXES = new WeakMap<readonly NameEntry[], ReadonlyMap<string, readonly Label[]>>();

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
    const label = index.get(folded[at] ?? '')?.find((candidate) => standsAt(candidate, folded, plain, at));
    if (!label) continue;
    const end = at + label.folded.length;
    found.push({ type: 'name', start: at, end, ids: label.ids });
    at = end - 1;
  }
  return found;
}

function standsAt({ folded: words, exact }: Label, folded: string, plain: string, at: number): boolean {
  if (!folded.startsWith(words, at) || !isWhole(folded, at, at + words.length)) return false;
  return exact === undefined || plain.startsWith(exact, at);
}

/** Labels by their first character, the longest first. */
function indexOf(names: readonly NameEntry[]): ReadonlyMap<string, readonly Label[]> {
  const known = INDEXES.get(names);
  if (known) return known;
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
  labels.sort((a, b) => b.folded.length - a.folded.length);
  const index = Map.groupBy(labels, ({ folded }) => folded[0] ?? '');
  INDEXES.set(names, index);
  return index;
}
