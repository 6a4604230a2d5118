import { placesIn } from '../model/offsets.ts';
import { sentenceId, type Passage } from '../model/passage.ts';
import { annotate } from './annotate.ts';
import type { Parts } from './frontmatter.ts';
import { proseOf } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import { standByCues, type Stand } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The passages of a full edition: the sentences of its prose. `set` holds the standings that a reviewer set, by
 * paragraph and sentence (`3.2`); the others go by their cue words. A passage's place is where its sentence begins.
 */
export function readFull(
  file: string,
  document: string,
  { body, bodyLine }: Parts,
  set: ReadonlyMap<string, Stand>,
  vocabulary: Vocabulary,
): Passage[] {
  const placeOf = placesIn(file, body, bodyLine);
  return proseOf(body).flatMap(({ text, offsets }, index) =>
    sentencesOf(text, vocabulary.lexicon).map((sentence, order): Passage => {
      const numbers = { document, paragraph: index + 1, sentence: order + 1 };
      const annotations = annotate(sentence.text, vocabulary);
      const stand = set.get(`${numbers.paragraph}.${numbers.sentence}`);
      return {
        id: sentenceId(numbers),
        ...numbers,
        text: sentence.text,
        ...(stand ?? standByCues(sentence.text, annotations, vocabulary)),
        place: placeOf(offsets[sentence.start] ?? 0),
        annotations,
      };
    }),
  );
}
