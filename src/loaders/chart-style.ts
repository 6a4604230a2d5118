import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The style sheets that charts are drawn by, in their order in `src/styles/index.css`. */
export const chartStyle: string = ['tokens', 'marks', 'org-chart']
  .map((name) => readFileSync(resolve('src/styles', `${name}.css`), 'utf8'))
  .join('\n');
