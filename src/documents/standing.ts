import { onceFor } from '../model/once.ts';
import type { Annotation } from '../model/passage.ts';
import { softest, SOURCE_STANDINGS, type SourceStanding } from '../model/standing.ts';
import { anyOf, fold } from './fold.ts';
import { speakerNamed, type Vocabulary } from './vocabulary.ts';

/** How a source stands behind a passage, and who speaks, where that is not the source itself. */
export interface Stand {
  readonly standing: SourceStanding;
  /** The id of a name. */
  readonly speaker?: string;
}

/** Whether a word is one of the standings that a passage can have. */
export function isSourceStanding(word: string): word is SourceStanding {
  return (SOURCE_STANDINGS as readonly string[]).includes(word);
}

/** The words for the standings, for a message: “stated, attributed, …”. */
export const STANDING_WORDS = SOURCE_STANDINGS.join(', ');

/**
 * Reads a standing as a digest and frontmatter write it: `reported`, or `attributed (executives)`. Gives what is wrong
 * with it where it is no standing, or the speaker no name.
 */
export function readStand(written: string, vocabulary: Vocabulary): Stand | { unknown: 'standing' | 'speaker' } {
  const [, word = '', label] = /^\s*(\S+?)\s*(?:\(([^)]*)\))?\s*$/.exec(written) ?? [];
  if (!isSourceStanding(word)) return { unknown: 'standing' };
  if (label === undefined) return { standing: word };
  const name = speakerNamed(label, vocabulary);
  return name ? { standing: word, speaker: name.id } : { unknown: 'speaker' };
}

/**
 * How a sentence of a full edition stands, by its own words: the softest of what its signs say and attributed (a known
 * speaker with a reporting word); stated where it has none of them, absent where all that it says is that something is not
 * known or not given. What words cannot tell for sure a reviewer sets in the frontmatter.
 */
export function standByCues(text: string, annotations: readonly Annotation[], { lexicon }: Vocabulary): Stand {
  const { cues, signs } = lexicon;
  const words = withoutDates(text, annotations);
  const speaker = annotations.find((annotation) => annotation.type === 'speaker')?.id;
  const standing = softest<SourceStanding>([
    'stated',
    ...(speaker === undefined ? [] : ['attributed' as const]),
    ...BY_SIGNS.filter((each) => hasCue(words, signs[each])),
  ]);
  const isSilent = hasCue(words, signs.absent);
  if (isSilent && standing === 'stated') return { standing: 'absent' };
  // Whoever “does not say” speaks as little: what counts is a reporting word elsewhere.
  const rest = words.split(patternOf(signs.absent)).join(' ');
  if (isSilent && standing === 'attributed' && !hasCue(rest, cues.attributed)) return { standing: 'absent' };
  return speaker === undefined ? { standing } : { standing, speaker };
}

/** The standings on the scale that a sign gives. */
const BY_SIGNS = ['attributed', 'reported', 'analysis', 'forecast', 'rumour'] as const;

/** Dates aside: the month of May is no “may”. */
function withoutDates(text: string, annotations: readonly Annotation[]): string {
  return annotations.reduce((rest, { type, start, end }) => {
    return type === 'date' ? rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end) : rest;
  }, fold(text));
}

function hasCue(words: string, cues: readonly string[]): boolean {
  return patternOf(cues).test(words);
}

const patternOf = onceFor(
  (cues: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(cues)})(?![\\p{L}\\p{N}])`, 'u'),
);
