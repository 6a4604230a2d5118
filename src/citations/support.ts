import { isWhole, plainMarks } from '../documents/fold.ts';
import type { Annotation } from '../model/passage.ts';
import { isDateCovered } from './dates.ts';
import { isEqualFigure } from './figures.ts';
import type { Source } from './sources.ts';
import type { Span } from './wording.ts';

/** A number, date, name or quotation of a claim: what must stand in a source. */
export type Anchor = Exclude<Annotation, { type: 'speaker' }>;

/** The anchors among what was found in a claim, in order; a speaker is one like any name. */
export function anchorsOf(annotations: readonly Annotation[]): Anchor[] {
  const found = annotations.flatMap((annotation): Anchor[] =>
    annotation.type === 'speaker' ? [{ ...annotation, type: 'name', ids: [annotation.id] }] : [annotation],
  );
  return found.filter((anchor, index) => !found.slice(0, index).some((other) => isSameName(anchor, other)));
}

/** A speaker is found as a name, too; that is one anchor. */
function isSameName(a: Anchor, b: Anchor): boolean {
  return a.type === 'name' && b.type === 'name' && a.start === b.start && a.ids.some((id) => b.ids.includes(id));
}

/** Whether one of some sources, or for a quotation several in a row, holds an anchor; or the check computed it. */
export function isHeld(anchor: Anchor, sources: readonly Source[], computed: readonly number[] = []): boolean {
  if (anchor.type === 'quantity' && computed.some((figure) => isEqualFigure(figure, anchor.value))) return true;
  if (anchor.type !== 'quotation') return sources.some((source) => holds(source, anchor));
  return isQuoted(anchor.exact, sources);
}

function holds({ annotations, speaker }: Source, anchor: Exclude<Anchor, { type: 'quotation' }>): boolean {
  if (anchor.type === 'name') {
    return (
      (speaker !== undefined && anchor.ids.includes(speaker)) ||
      annotations.some(
        (other) =>
          (other.type === 'name' && other.ids.some((id) => anchor.ids.includes(id))) ||
          (other.type === 'speaker' && anchor.ids.includes(other.id)),
      )
    );
  }
  return annotations.some((other) => {
    if (anchor.type === 'date') return other.type === 'date' && isDateCovered(anchor.edtf, other.edtf);
    if (other.type !== 'quantity' || !isEqualFigure(anchor.value, other.value)) return false;
    return anchor.unit === undefined || other.unit === undefined || anchor.unit === other.unit;
  });
}

/** Whether words stand in a source's own wording: in the quotations of a digest, anywhere in a full text. */
function isQuoted(exact: string, sources: readonly Source[]): boolean {
  const words = comparable(exact);
  return wordings(sources).some((wording) => containsWords(comparable(wording), words));
}

function wordings(sources: readonly Source[]): string[] {
  return [
    ...sources.flatMap(({ annotations }) =>
      annotations.flatMap((annotation) => (annotation.type === 'quotation' ? [annotation.exact] : [])),
    ),
    ...runsOf(sources.filter(({ edition }) => edition === 'full')),
  ];
}

/** The texts of passages that follow each other, joined: a quotation may run over the end of a sentence. */
function runsOf(sources: readonly Source[]): string[] {
  const documents = Map.groupBy(sources, ({ document }) => document);
  return [...documents.values()].flatMap((passages) => {
    const inOrder = passages.toSorted((a, b) => a.order - b.order);
    return inOrder.reduce<string[]>((runs, { text, order }, index) => {
      const follows = order === (inOrder[index - 1]?.order ?? -2) + 1;
      return follows ? [...runs.slice(0, -1), `${runs.at(-1)} ${text}`] : [...runs, text];
    }, []);
  });
}

/** Quotation marks, hyphens and spaces in one form; the case stays, since a capital letter can be the fact. */
function comparable(words: string): string {
  return plainMarks(words)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?…。，]+$/u, '');
}

function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) return true;
  }
  return false;
}

/** The spans of a claim's names and dates, inside which no cue word counts. */
export function namedSpans(annotations: readonly Annotation[]): Span[] {
  return annotations.filter(({ type }) => type === 'name' || type === 'date');
}
