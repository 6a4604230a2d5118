import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coloursOf, type Accent } from '../model/accent.ts';

const SHEETS = ['tokens', 'marks', 'org-chart'];

/** The style sheets that charts are drawn by, in their order in `src/styles/index.css`, with the accent of a story. */
export function chartStyle(accent?: Accent): string {
  const sheets = SHEETS.map((name) => readFileSync(resolve('src/styles', `${name}.css`), 'utf8'));
  return [...sheets, ...(accent ? [tokensOf(accent)] : [])].join('\n');
}

function tokensOf(accent: Accent): string {
  const { acc, tint } = coloursOf(accent);
  const both = ({ light, dark }: Accent): string => `light-dark(${light}, ${dark})`;
  return `:root { --acc: ${both(acc)}; --tint: ${both(tint)}; }`;
}
