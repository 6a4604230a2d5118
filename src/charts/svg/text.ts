import { OTHERS, WIDTHS } from './widths.ts';

/** A face as a chart names it: by what it is for. */
export type FontRole = keyof typeof WIDTHS;

/** `size` in pixels, `spacing` (letter-spacing) in ems. */
export interface Font {
  readonly role: FontRole;
  readonly size: number;
  readonly spacing?: number;
}

/** The fonts of the style sheet's classes for words in charts (`src/styles`, section 12). `words` has no class. */
export const FONTS = {
  words: { role: 'label', size: 13 },
  b: { role: 'labelBold', size: 13.5 },
  n: { role: 'label', size: 12.75 },
  no: { role: 'label', size: 12.75 },
  vi: { role: 'italic', size: 15 },
  v2: { role: 'italic', size: 15 },
  dsp: { role: 'display', size: 30, spacing: -0.01 },
  dspi: { role: 'displayItalic', size: 30 },
  tri: { role: 'displayItalic', size: 19 },
  cap: { role: 'caps', size: 18, spacing: 0.04 },
  cap2: { role: 'caps', size: 15.5, spacing: 0.03 },
} as const satisfies Record<string, Font>;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const WITHOUT_WIDTH = /[\p{Mark}\u200b-\u200f\u2060\ufe0e\ufe0f]/u;
/** An em of a face that has no such letter: wider than most letters, so that a line is rather too short than too long. */
const UNKNOWN = 650;

/** The place where a word may break: nothing within a line, and at its end the hyphen that is drawn there. */
export const SOFT_HYPHEN = '\u00ad';

/** Advance width of one line of text in pixels, kerning left out. */
export function textWidth(text: string, { role, size, spacing = 0 }: Font): number {
  let width = 0;
  const shown = text.endsWith(SOFT_HYPHEN) ? `${text}-` : text;
  for (const character of shown)
    if (character !== SOFT_HYPHEN) width += characterWidth(character, role) / 1000 + spacing;
  return width * size;
}

/** Whether the width of a text is known from the face itself, and not only taken to be about so much. */
export function isMeasured(text: string, { role }: Font): boolean {
  return Array.from(text).every((character) => tableWidth(character, role) > 0 || WIDE.test(character));
}

/** In thousandths of an em. */
function characterWidth(character: string, role: FontRole): number {
  const known = tableWidth(character, role);
  if (known > 0) return known;
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (WIDE.test(character)) return 1000;
  if (PICTURE.test(character)) return 1300;
  // A face that lacks “é” is helped out by one of about its own proportions.
  const base = character.normalize('NFD')[0] ?? character;
  return base !== character ? tableWidth(base, role) || UNKNOWN : character === '‑' ? tableWidth('-', role) : UNKNOWN;
}

function tableWidth(character: string, role: FontRole): number {
  const { ascii, others } = WIDTHS[role];
  const code = character.codePointAt(0) ?? 0;
  return (code < 0xa0 ? ascii[code - 0x20] : others[OTHERS.indexOf(character)]) ?? 0;
}

/** Never at the start of a line. */
const CLOSING = /^[\p{Close_Punctuation}\p{Final_Punctuation}、。，．：；！？,.:;!?…％%]/u;
/** Never at the end of one. */
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/**
 * Lines of `text`, each at most `width` pixels wide; only a line of one character may be wider. Breaks at spaces, after a
 * hyphen, a dash or a slash between letters, and between any two characters of a script without spaces; a word too long
 * for a line breaks at its soft hyphens, and else between characters. The only soft hyphen of a line is the one that a
 * broken word ends in. At most `maxLines` lines, the last then ending in “…”. `tail` pixels stay free at the end of the
 * last line, for a numeral; that line is empty where no word fits before them. No text gives no lines.
 */
export function wrap(text: string, width: number, font: Font, maxLines = Infinity, tail = 0): string[] {
  const known = knownOf(font);
  const key = `${width} ${maxLines} ${tail} ${text}`;
  const found = known.get(key);
  if (found) return [...found];
  const lines = wrapped(text, width, font, maxLines, tail);
  if (known.size >= MANY) known.clear();
  known.set(key, lines);
  return [...lines];
}

/** The lines found before: a chart that is set to another moment wraps nearly all of its words again. */
const KNOWN = new WeakMap<Font, Map<string, readonly string[]>>();
const MANY = 20_000;

function knownOf(font: Font): Map<string, readonly string[]> {
  const known = KNOWN.get(font) ?? new Map<string, readonly string[]>();
  KNOWN.set(font, known);
  return known;
}

function wrapped(text: string, width: number, font: Font, maxLines: number, tail: number): string[] {
  const lines = fill(pieces(text), width, font).map((line) => line.replace(WITHIN, ''));
  const last = lines.at(-1);
  if (last !== undefined && tail > 0 && textWidth(last, font) + tail > width)
    lines.splice(-1, 1, ...split(last, width - tail, font));
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, Math.max(1, maxLines));
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? '', width - tail, font)];
}

/** A last line without room for its tail: its end goes to a line of its own, or the tail does. */
function split(line: string, width: number, font: Font): string[] {
  const parts = pieces(line);
  const end = parts.at(-1) ?? '';
  if (parts.length < 2 || textWidth(end, font) > width) return [line, ''];
  return [parts.slice(0, -1).join('').trimEnd(), end];
}

function fill(parts: readonly string[], width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (textWidth((line + part).trimEnd(), font) <= width) {
      line += part;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const [last = '', ...full] = bySyllable(part, width, font).reverse();
    lines.push(...full.reverse());
    line = last;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** One piece in as many lines as it needs: itself, where it fits, or broken at soft hyphens as far as they go. */
function bySyllable(part: string, width: number, font: Font): string[] {
  if (textWidth(part.trimEnd(), font) <= width) return [part];
  const syllables = part.split(SOFT_HYPHEN);
  const lines: string[] = [];
  let line = '';
  syllables.forEach((syllable, index) => {
    const hyphen = index < syllables.length - 1 ? SOFT_HYPHEN : '';
    if (textWidth((line + syllable).trimEnd() + hyphen, font) <= width) {
      line += syllable;
      return;
    }
    const broken = line + SOFT_HYPHEN;
    if (line !== '') lines.push(textWidth(broken, font) <= width ? broken : line);
    const parts = byCharacter(syllable, width, font);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  });
  return [...lines, line];
}

/** One piece without soft hyphens in as many lines as it needs: itself, where it fits. */
function byCharacter(part: string, width: number, font: Font): string[] {
  if (textWidth(part.trimEnd(), font) <= width) return [part];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter().segment(part)) {
    if (line !== '' && textWidth((line + segment).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
}

/** Soft hyphens at which no line ends. */
const WITHIN = /\u00ad(?!$)/g;
/** Space, and soft hyphens before it: where nothing goes on, nothing is broken. */
const SPACE = /\u00ad*[ \t\r\n]+/g;

/** The text between which lines may break, each piece with the space after it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let before = '';
  for (const character of `${text} `.replace(SPACE, ' ').trim()) {
    if (piece !== '' && breaks(piece, before, character)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return piece === '' ? found : [...found, piece];
}

function breaks(piece: string, before: string, next: string): boolean {
  if (next === ' ') return false;
  if (before === ' ') return true;
  if (CLOSING.test(next) || OPENING.test(piece) || WITHOUT_WIDTH.test(next)) return false;
  if (WIDE.test(before) || WIDE.test(next)) return true;
  return /\p{Letter}[-–—/]$/u.test(piece) && /\p{Letter}/u.test(next);
}

/** As much of a line as goes before “…”. */
function shorten(line: string, width: number, font: Font): string {
  const characters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, font) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
