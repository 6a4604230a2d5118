import type { Annotation } from '../model/passage.ts';
import { datesIn } from './dates-in-text.ts';
import { namesIn } from './names.ts';
import { quantitiesIn } from './quantities.ts';
import { quotationsOf } from './quotations.ts';
import { speakersIn } from './speakers.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the check compares in a text: its dates, quantities, names, quotations and speakers, by offset, those that
 * hold others first. Two of one type never overlap. Figures inside a name or a date are no quantities of their own;
 * what stands inside a quotation is found there too.
 */
export function annotate(text: string, vocabulary: Vocabulary): Annotation[] {
  const names = namesIn(text, vocabulary);
  const dates = without(datesIn(text, vocabulary.lexicon), names);
  const quantities = without(quantitiesIn(text, vocabulary.lexicon), [...names, ...dates]);
  const quotations = quotationsOf(text).map((quotation) => ({ type: 'quotation' as const, ...quotation }));
  const speakers = speakersIn(text, names, vocabulary);
  return [...quotations, ...speakers, ...names, ...dates, ...quantities].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans that overlap none of the others. */
function without<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  return spans.filter((span) => !others.some((other) => other.start < span.end && span.start < other.end));
}
