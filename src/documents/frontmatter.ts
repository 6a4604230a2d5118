import type { Problem } from '../model/place.ts';

/** A file in its two parts. */
export interface Parts {
  /** The YAML between the fences. */
  readonly yaml: string;
  /** The line of the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Parts a file into the YAML between its two `---` lines and the body after them, or says what is missing. */
export function splitFrontmatter(file: string, text: string): { parts?: Parts; problem?: Problem } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isFence = (line: string) => /^---\s*$/.test(line);
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (isFence(lines[0] ?? '') && close > 0) {
    const yaml = lines.slice(1, close).join('\n');
    return { parts: { yaml, yamlLine: 2, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 } };
  }
  const message = isFence(lines[0] ?? '')
    ? 'The frontmatter is opened by --- on line 1 and never closed.'
    : 'This file has no frontmatter: its first line is not ---.';
  const advice = 'Put the facts about the file between two lines of --- at its top, as in content/README.md.';
  return { problem: { place: { file, line: 1, column: 1 }, rule: 'frontmatter', message, advice } };
}
