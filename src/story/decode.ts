import type { Place, Problem } from '../model/place.ts';

/** The text of a file in UTF-8, without a byte order mark; or the problem, at the first byte that is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      place: placeAfter(file, validStart(bytes)),
      rule: 'encoding',
      message: 'The file is not UTF-8 from this place on.',
      advice: 'Save it as UTF-8.',
    };
  }
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
