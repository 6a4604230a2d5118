import { findPhrases } from '../../citations/wording.ts';
import type { Lexicon } from '../../model/lexicon/index.ts';
import { SCALE, type Standing } from '../../model/standing.ts';

/** A stretch of a text; with a standing where its words say one. */
export interface Stretch {
  readonly text: string;
  readonly standing?: Standing;
}

/**
 * A text cut at the words that say how sure anyone is, for the line that runs under them. Only the standings of the
 * passages that the text stands on count: “says” is no hedge in a sentence about what a document says. Of a standing's
 * words only the first in the text is marked. The stretches joined are the text.
 */
export function stretchesOf(text: string, standings: ReadonlySet<Standing>, { cues }: Lexicon): Stretch[] {
  const soft = SCALE.filter((standing) => standing !== 'stated' && standings.has(standing));
  const found = soft
    .flatMap((standing) =>
      findPhrases(text, cues[standing as Exclude<Standing, 'stated'>])
        .slice(0, 1)
        .map((cue) => ({ ...cue, standing })),
    )
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let last = 0;
  for (const { start, end, standing } of found) {
    if (start < last) continue;
    stretches.push({ text: text.slice(last, start) }, { text: text.slice(start, end), standing });
    last = end;
  }
  return [...stretches, { text: text.slice(last) }].filter((stretch) => stretch.text !== '');
}
