import { createHash } from 'node:crypto';
import { lexiconOf } from '../model/lexicon/index.ts';
import type { Annotation, Passage, SourceDocument } from '../model/passage.ts';
import type { Place, Problem, Rule } from '../model/place.ts';
import { annotate } from './annotate.ts';
import { copiedRuns, COPIED_RUN, runsOf } from './copied-run.ts';
import { fold, isWhole, plainMarks } from './fold.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The paragraphs of an original, each as its sentences. */
type Original = readonly (readonly string[])[];

/**
 * Holds a digest against the bytes of its original: the SHA-256, the counts of paragraphs and sentences, that the
 * numbers, dates, names and quotations of each passage stand in the sentence it points at, and that no eight words in
 * a row are the original's, quotations aside. The original is read by the words of its own language. A full edition has
 * no original, and no problems.
 */
export function verifyDigest(document: SourceDocument, bytes: Uint8Array, story: Vocabulary): Problem[] {
  if (document.edition !== 'digest' || !document.original) return [];
  const text = new TextDecoder().decode(bytes);
  const vocabulary = { ...story, lexicon: lexiconOf(document.language, story.lexicon) };
  const original = paragraphsOf(text).map((paragraph) =>
    sentencesOf(paragraph, vocabulary.lexicon).map((sentence) => sentence.text),
  );
  return [
    ...problemsOfFile(document, bytes, original),
    ...document.passages.flatMap((passage) => problemsOfPassage(passage, original, vocabulary)),
    ...problemsOfCopying(document, text),
  ];
}

function problemsOfFile({ original, place }: SourceDocument, bytes: Uint8Array, paragraphs: Original): Problem[] {
  const problems: Problem[] = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (original && sha256 !== original.sha256) {
    const message = `The original has the SHA-256 ${sha256.slice(0, 12)}…, and the digest names ${original.sha256.slice(0, 12)}….`;
    const advice = 'Compare the digest with the original as it is now, passage by passage, then put in its SHA-256.';
    problems.push(problem(place, 'original-changed', message, advice));
  }
  const sentences = paragraphs.flat().length;
  if (original && (paragraphs.length !== original.paragraphs || sentences !== original.sentences)) {
    const message = `The original has ${paragraphs.length} paragraphs and ${sentences} sentences, and the digest says ${original.paragraphs} and ${original.sentences}.`;
    problems.push(
      problem(
        place,
        'original-counts',
        message,
        'Put in the counts of the original, and check where the passages point.',
      ),
    );
  }
  return problems;
}

function problemsOfPassage(passage: Passage, original: Original, vocabulary: Vocabulary): Problem[] {
  const { id, place, paragraph, sentence, text, annotations } = passage;
  const words = original[paragraph - 1]?.[sentence - 1];
  if (words === undefined) {
    const message = `${id} points at sentence ${sentence} of paragraph ${paragraph}, which the original has not.`;
    return [problem(place, 'wrong-sentence', message, 'Number it after the sentence that it restates.')];
  }
  const there = annotate(words, vocabulary);
  const missing = annotations.filter((annotation) => !stands(annotation, text, words, there));
  return [...new Set(missing.map(({ start, end }) => text.slice(start, end)))].map((what) => {
    const message = `${id} has ${what}, and the sentence that it points at has not.`;
    return problem(
      place,
      'wrong-sentence',
      message,
      'Number it after the sentence that it restates, or say only what stands there.',
    );
  });
}

/** Whether what was found in a passage is found in a sentence of the original too. */
function stands(annotation: Annotation, text: string, sentence: string, there: readonly Annotation[]): boolean {
  const { type } = annotation;
  switch (type) {
    case 'date':
      return there.some((other) => other.type === type && other.edtf === annotation.edtf);
    case 'quantity':
      return there.some((other) => other.type === type && isSameQuantity(annotation, other));
    case 'name':
      return (
        there.some((other) => other.type === type && other.ids.some((id) => annotation.ids.includes(id))) ||
        hasWords(sentence, text.slice(annotation.start, annotation.end))
      );
    case 'quotation':
      return plainMarks(sentence).includes(plainMarks(annotation.exact));
    case 'speaker':
      // Found as a name already.
      return true;
  }
}

type Quantity = Extract<Annotation, { type: 'quantity' }>;

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);
}

/** Also inside a longer name: “Harbour” in “Harbour Trust”. */
function hasWords(sentence: string, words: string): boolean {
  const [there, wanted] = [fold(sentence), fold(words)];
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    if (isWhole(there, at, at + wanted.length)) return true;
  }
  return false;
}

function problemsOfCopying({ place, label, summary = '', passages }: SourceDocument, original: string): Problem[] {
  const runs = runsOf(original);
  const texts = [{ text: label, place }, { text: summary, place }, ...passages];
  return texts.flatMap((entry) => copiedRuns(entry.text, runs).map(({ words }) => copied(words, entry.place)));
}

/** The problem of words that stand in an original too. */
export function copied(words: string, place: Place): Problem {
  const message = `These words are the original’s, ${COPIED_RUN} or more in a row: “${words}”.`;
  return problem(
    place,
    'copied-run',
    message,
    'Say it in other words, or quote the few words whose wording is the fact.',
  );
}

function problem(place: Place, rule: Rule, message: string, advice: string): Problem {
  return { place, rule, message, advice };
}
