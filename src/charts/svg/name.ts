import type { LinkMark, Mark, WayMark } from '../mark.ts';
import { clean } from './clean.ts';
import { SOFT_HYPHEN } from './text.ts';

/**
 * The accessible name: the claim with the words that are read on the mark, one after the other as they stand there, so
 * that it can be called by them (WCAG 2.5.3). What the one holds is not said by the other too; the numerals of notes are
 * no part of it. A word that is broken in two lines is one word.
 */
export function nameOf({ label: claim, children }: LinkMark | WayMark): string {
  const label = clean(claim);
  const lines = linesOf(children);
  const seen = lines.join(' ');
  if (holds(label, seen)) return label;
  const ends = lines.findLastIndex((_, index) => isEnd(label, lines.slice(0, index + 1).join(' '))) + 1;
  if (ends > 0) {
    const rest = lines.slice(ends).join(' ');
    return `${withoutStop(label)}${/^\p{Lu}/u.test(rest) ? '.' : ';'} ${rest}`;
  }
  return holds(seen, label) || isMadeOf(label, lines) ? seen : `${withoutStop(seen)}. ${label}`;
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/u, '');
}

/** The words of a text with one space around each, whatever signs are between them. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

function holds(text: string, part: string): boolean {
  return wordsOf(text).includes(wordsOf(part).replace(/^ +$/, ''));
}

function isEnd(text: string, part: string): boolean {
  return wordsOf(text).endsWith(wordsOf(part));
}

/** Whether a text says nothing but what some lines say, in another order. */
function isMadeOf(text: string, lines: readonly string[]): boolean {
  const rest = lines.reduce((words, line) => words.replace(wordsOf(line), '  '), wordsOf(text));
  return rest.trim() === '';
}

/** The lines that are read on marks; those that one word is broken into are one. */
function linesOf(marks: readonly Mark[]): string[] {
  const texts = marks.flatMap(textsOf).join('\n').replaceAll(`${SOFT_HYPHEN}\n`, '');
  return texts.split('\n').map(clean).filter(Boolean);
}

function textsOf(mark: Mark): string[] {
  if (mark.type === 'text') return [mark.text];
  return 'children' in mark ? mark.children.flatMap(textsOf) : [];
}
