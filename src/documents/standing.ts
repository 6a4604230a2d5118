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
 * How a sentence of a full edition stands, by its own words: the softest of rumour, forecast, reported (by cue words)
 * and attributed (a known speaker with a reporting word); stated where it has none of them. What a cue word cannot
 * tell, such as analysis or absence, a reviewer sets in the frontmatter.
 */
export function standByCues(text: string, annotations: readonly Annotation[], { lexicon }: Vocabulary): Stand {
  // Dates aside: the month of May is no “may”.
  const words = annotations.reduce((rest, { type, start, end }) => {
    return type === 'date' ? rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end) : rest;
  }, fold(text));
  const cued = (['reported', 'forecast', 'rumour'] as const).filter((standing) =>
    hasCue(words, lexicon.cues[standing]),
  );
  const speaker = annotations.find((annotation) => annotation.type === 'speaker')?.id;
  const standing = softest<SourceStanding>([
    'stated',
    ...(speaker === undefined ? [] : ['attributed' as const]),
    ...cued,
  ]);
  return speaker === undefined ? { standing } : { standing, speaker };
}

function hasCue(words: string, cues: readonly string[]): boolean {
  return patternOf(cues).test(words);
}

const patternOf = onceFor(
  (cues: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(cues)})(?![\\p{L}\\p{N}])`, 'u'),
);
