import { fold, isIdeograph } from '../documents/fold.ts';
import { namesIn } from '../documents/names.ts';
import { labelsOf, type Vocabulary } from '../documents/vocabulary.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import type { Passage, SourceDocument } from '../model/passage.ts';
import type { Problem } from '../model/place.ts';
import { citedPassages } from './cited-passages.ts';
import type { Data } from './content.ts';

/** What a box of the chart is called, where it stands, and what that leans on. */
interface LabelAt {
  readonly label: string;
  readonly path: readonly PropertyKey[];
  readonly cites: readonly string[];
}

/**
 * Every label of a unit, post or alliance, and every new one, that shares no word with a passage that it cites, nor with
 * another label of a name in that passage. A label with a name in it is held against the passages like any text.
 */
export function strangeLabels(data: Data, documents: readonly SourceDocument[], vocabulary: Vocabulary): Problem[] {
  const passagesOf = citedPassages(documents);
  return labelsIn(data.structure.value).flatMap(({ label, path, cites }): Problem[] => {
    const passages = passagesOf(cites);
    const words = wordsOf(label, vocabulary.lexicon);
    if (passages.length === 0 || words.length === 0 || namesIn(label, vocabulary).length > 0) return [];
    const there = passages.flatMap((passage) => wordsOf(textsOf(passage, vocabulary), vocabulary.lexicon));
    if (words.some((word) => there.some((other) => isAkin(word, other)))) return [];
    return [
      {
        place: data.structure.placeOf(path),
        rule: 'unsupported-name',
        message: `“${label}” shares no word with ${passages.map(({ id }) => id).join(', ')}.`,
        advice: 'Call it as the passage does, or cite the passage that names it.',
        shown: passages.map(({ id, standing, text }) => `${id} (${standing}): ${text}`),
      },
    ];
  });
}

function labelsIn(structure: Data['structure']['value']): LabelAt[] {
  if (!structure) return [];
  const { units, posts, alliances, changes } = structure;
  const labelled = Object.entries({ units, posts, alliances }).flatMap(([key, list]) =>
    list.map(({ label, cites }, i) => ({ label, path: [key, i, 'label'], cites })),
  );
  const renamed = changes.flatMap((change, i) =>
    change.verb === 'renamed' ? [{ label: change.to, path: ['changes', i, 'to'], cites: change.cites }] : [],
  );
  return [...labelled, ...renamed];
}

/** The words of a passage, and all labels of the names in it and of its speaker. */
function textsOf({ text, speaker, annotations }: Passage, { names }: Vocabulary): string {
  const ids = [speaker, ...annotations.flatMap((annotation) => (annotation.type === 'name' ? annotation.ids : []))];
  return [text, ...ids.flatMap((id) => labelsById(names).get(id ?? '') ?? [])].join(' ');
}

const labelsById = onceFor(
  (names: Vocabulary['names']): ReadonlyMap<string, readonly string[]> =>
    new Map(names.map((name) => [name.id, labelsOf(name)])),
);

/** The words that tell something, folded: of three letters at least, or one character of a script without spaces. */
function wordsOf(text: string, lexicon: Lexicon): string[] {
  const words = fold(text).match(/\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !emptyIn(lexicon).has(word));
}

const emptyIn = onceFor(
  ({ openers, determiners, joints, passives, adverbs }: Lexicon): ReadonlySet<string> =>
    new Set([...openers, ...determiners, ...joints, ...passives, ...adverbs]),
);

/** How many letters the forms of a word, or the parts of a compound, have in common. */
const STEM = 4;

/** Whether two words are the same, begin alike (“keeper”, “keeps”), or one ends with the other (“Werft”, “Inselwerft”). */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  if (isIdeograph(a) || Math.min(a.length, b.length) < STEM) return false;
  return a.slice(0, STEM) === b.slice(0, STEM) || a.endsWith(b) || b.endsWith(a);
}
