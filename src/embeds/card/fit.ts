import { textWidth, wrap } from '../../charts/svg/text.ts';
import { headlineLines } from '../../story/headline.ts';
import type { Card } from './cards.ts';
import type { Setting } from './pen.ts';

/** The room for the words of a card, and how the text under the title is set. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly text: Setting;
  /** From line to line of the text. */
  readonly leading: number;
}

/** The words of a card in lines, measured from the upper left corner of their room. */
export interface Fitted {
  /** Of the title, in pixels. */
  readonly size: number;
  readonly title: readonly string[];
  /** Where the open corners begin: beside the last line of the title, or in a line of their own. */
  readonly gap: { readonly x: number; readonly row: number };
  readonly text: readonly string[];
  /** Where the first line of the text begins. */
  readonly start: number;
}

/** The largest first: the first with which all words fit is taken. */
const SIZES = [104, 92, 80, 70, 60, 52, 46, 40, 36] as const;
const SMALLEST = 36;
const MOST_LINES = 3;

/**
 * The largest title with which title and text fit a room: sentence by sentence, or else run on; the words are cut
 * short where not even the smallest does.
 */
export function fit(card: Card, room: Room): Fitted {
  const text = wrap(card.text, room.width, room.text);
  const fits = ({ title, start }: Fitted): boolean =>
    start + text.length * room.leading <= room.height && title.length <= MOST_LINES && !isBroken(title, card.title);
  for (const parts of [headlineLines(card.title), [card.title]]) {
    const found = SIZES.map((size) => setTitle(card, parts, room.width, size)).find(fits);
    if (found) return { ...found, text };
  }
  const small = setTitle(card, [card.title], room.width, SMALLEST);
  const left = Math.max(1, Math.floor((room.height - small.start) / room.leading));
  return { ...small, text: wrap(card.text, room.width, room.text, left) };
}

/** A title of which each part begins a line, and no text yet. */
function setTitle(card: Card, parts: readonly string[], width: number, size: number): Fitted {
  const title = parts.flatMap((part) => wrap(part, width, titleSetting(size), MOST_LINES));
  const beside = textWidth(title.at(-1) ?? '', titleSetting(size)) + size * 0.3;
  const isBeside = card.gap === undefined || beside + gapWidth(card.gap, size) <= width;
  const rows = title.length + (isBeside ? 0 : 1);
  const gap = { x: isBeside ? beside : 0, row: rows - 1 };
  return { size, title, gap, text: [], start: rows * leadingOf(size) + 20 };
}

/** From line to line of a title. */
export function leadingOf(size: number): number {
  return size * 1.08;
}

export function titleSetting(size: number): Setting {
  return { role: 'display', size, spacing: -0.012 };
}

export function gapSetting(size: number): Setting {
  return { role: 'displayItalic', size: Math.round(size * 0.62) };
}

/** The words that nobody says, with the room that their corners keep around them. */
export function gapWidth(gap: string, size: number): number {
  return textWidth(gap, gapSetting(size)) + size * 0.9;
}

const SPELLED = /[\p{Letter}\p{Number}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a word was broken to make it fit. */
function isBroken(lines: readonly string[], text: string): boolean {
  return lines.slice(1).some((line, index) => {
    const [end, start] = [(lines[index] ?? '').at(-1) ?? '', line.at(0) ?? ''];
    const isOneWord = [end, start].every((sign) => SPELLED.test(sign) && !WITHOUT_SPACES.test(sign));
    return isOneWord && text.includes(`${lines[index] ?? ''}${line}`);
  });
}
