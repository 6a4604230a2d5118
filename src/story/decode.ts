import type { Place, Problem } from '../model/place.ts';

/** What no editor shows and no feed may hold: all control characters but tabs and ends of lines. */
const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * The text of a file in UTF-8, without a byte order mark; or the problem, at the first byte that is not UTF-8 or the first
 * control character.
 */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const found = CONTROL.exec(text);
    return found ? controlled(placeAfter(file, text.slice(0, found.index)), found[0]) : text;
  } catch {
    return {
      place: placeAfter(file, validStart(bytes)),
      rule: 'encoding',
      message: 'The file is not UTF-8 from this place on.',
      advice: 'Save it as UTF-8.',
    };
  }
}

function controlled(place: Place, character: string): Problem {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    place,
    rule: 'encoding',
    message: `The control character ${name} stands here.`,
    advice: 'Take it out: it is no part of a text, and most editors do not show it.',
  };
}

/** The text of the longest start of the bytes that is UTF-8, found by halving: a start of a valid start is valid. */
function validStart(bytes: Uint8Array): string {
  let text = '';
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = decodeStart(bytes.subarray(0, middle));
    if (start === undefined) high = middle - 1;
    else {
      text = start;
      low = middle + 1;
    }
  }
  return text;
}

function decodeStart(bytes: Uint8Array): string | undefined {
  try {
    // As a stream, so that a character cut in half at the end is no error yet.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function placeAfter(file: string, text: string): Place {
  const lines = text.split(/\r\n|\r|\n/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
