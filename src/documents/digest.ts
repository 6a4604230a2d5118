import type { Place, Problem, Rule } from '../model/place.ts';
import { parsePassageId, type Passage } from '../model/passage.ts';
import { annotate } from './annotate.ts';
import type { Parts } from './frontmatter.ts';
import { readStand, STANDING_WORDS } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A short quotation, where the wording is the fact, has at most this many words. */
const SHORT_QUOTATION = 10;
const HEADING = /^## Paragraph ([1-9]\d*)\s*$/;
const ITEM = /^- `([^`]*)`\s+([^:(]*?)\s*(?:\(([^)]*)\))?:\s+(\S.*)$/d;

interface Item {
  readonly id: string;
  readonly standing: string;
  readonly speaker?: string;
  /** Under which heading. */
  readonly paragraph: number | undefined;
  readonly place: Place;
  readonly standingColumn: number;
  readonly speakerColumn: number;
  readonly lines: string[];
}

export interface Body {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the body of a digest: under `## Paragraph 2`, one item a passage, `` - `2.1a` attributed (executives): text ``,
 * continued on lines indented by two spaces. A passage's place is where its id begins.
 */
export function readDigest(file: string, document: string, parts: Parts, vocabulary: Vocabulary): Body {
  const { items, problems } = readItems(file, parts);
  const read = items.map((item) => readItem(item, document, vocabulary));
  return {
    passages: read.flatMap(({ passage }) => (passage ? [passage] : [])),
    problems: [...problems, ...read.flatMap((result) => result.problems)],
  };
}

function readItems(file: string, { body, bodyLine }: Parts): { items: Item[]; problems: Problem[] } {
  const items: Item[] = [];
  const problems: Problem[] = [];
  let paragraph: number | undefined;
  let open: Item | undefined;
  for (const [index, line] of body.split('\n').entries()) {
    const place = { file, line: bodyLine + index, column: 1 };
    const item = toItem(line, paragraph, place);
    const heading = HEADING.exec(line)?.[1];
    if (item) items.push((open = item));
    else if (heading) [paragraph, open] = [Number(heading), undefined];
    else if (line.trim() === '') open = undefined;
    else if (open && /^ {2,}\S/.test(line)) open.lines.push(line.trim());
    else problems.push(noPassage(line, place));
  }
  return { items, problems };
}

function toItem(line: string, paragraph: number | undefined, place: Place): Item | undefined {
  const match = ITEM.exec(line.trimEnd());
  if (!match) return undefined;
  const [, id = '', standing = '', speaker, text = ''] = match;
  const columnOf = (group: number): number => (match.indices?.[group]?.[0] ?? 0) + 1;
  return {
    id,
    standing,
    ...(speaker === undefined ? {} : { speaker }),
    paragraph,
    place: { ...place, column: columnOf(1) },
    standingColumn: columnOf(2),
    speakerColumn: columnOf(3),
    lines: [text],
  };
}

function noPassage(line: string, place: Place): Problem {
  const column = line.length - line.trimStart().length + 1;
  const message = `This line is no passage: “${line.trim().slice(0, 60)}”.`;
  const advice =
    'Write a passage as - `2.1a` stated: text, indent what continues it by two spaces, and put it under ## Paragraph 2.';
  return { place: { ...place, column }, rule: 'passage-form', message, advice };
}

function readItem(item: Item, document: string, vocabulary: Vocabulary): { passage?: Passage; problems: Problem[] } {
  const parts = parsePassageId(`${document}-${item.id}`);
  const stand = readStand(
    item.speaker === undefined ? item.standing : `${item.standing} (${item.speaker})`,
    vocabulary,
  );
  const problems = [...problemsOfId(item, parts !== undefined), ...problemsOfStand(item, stand)];
  if (!parts || !('standing' in stand)) return { problems };
  const text = item.lines.join(' ');
  const annotations = annotate(text, vocabulary);
  const misplaced = parts.paragraph === item.paragraph ? [] : [underWrongHeading(item, parts.paragraph)];
  const quotations = annotations.flatMap((annotation) => (annotation.type === 'quotation' ? [annotation.exact] : []));
  const long = quotations.filter((exact) => exact.trim().split(/\s+/).length > SHORT_QUOTATION);
  const id = `${document}-${item.id}`;
  return {
    passage: { id, ...parts, text, ...stand, place: item.place, annotations },
    problems: [...problems, ...misplaced, ...long.map((exact) => tooLong(item, exact))],
  };
}

function problem(item: Item, column: number, rule: Rule, message: string, advice: string): Problem {
  return { place: { ...item.place, column }, rule, message, advice };
}

function problemsOfId(item: Item, isId: boolean): Problem[] {
  const advice =
    'Write paragraph.sentence of the original, and a small letter where the sentence holds several statements: 2.1a.';
  return isId ? [] : [problem(item, item.place.column, 'passage-form', `“${item.id}” is no passage number.`, advice)];
}

function problemsOfStand(item: Item, stand: ReturnType<typeof readStand>): Problem[] {
  if (!('unknown' in stand)) return [];
  if (stand.unknown === 'standing') {
    const message = `“${item.standing}” is no standing.`;
    return [problem(item, item.standingColumn, 'passage-form', message, `Write one of ${STANDING_WORDS}.`)];
  }
  const message = `No name that can speak is called “${item.speaker}”.`;
  const advice =
    'Give names.yaml a name of type speaker, person or organization with this label, or write the label it has.';
  return [problem(item, item.speakerColumn, 'unknown-id', message, advice)];
}

function underWrongHeading(item: Item, paragraph: number): Problem {
  const heading = item.paragraph === undefined ? 'under no heading' : `under “Paragraph ${item.paragraph}”`;
  const message = `${item.id} stands ${heading}.`;
  return problem(item, item.place.column, 'passage-order', message, `Move it under ## Paragraph ${paragraph}.`);
}

function tooLong(item: Item, exact: string): Problem {
  const message = `A digest quotes at most ${SHORT_QUOTATION} words at a time, and this has more: “${exact}”.`;
  return problem(
    item,
    item.place.column,
    'long-quotation',
    message,
    'Say it in other words, and quote only the words that are the fact.',
  );
}
