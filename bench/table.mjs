// Figures to read: medians, units, ratios, and tables that are Markdown.

/** The middle of some numbers; the mean of the two in the middle of an even count. Undefined for none. */
export function median(numbers) {
  const sorted = numbers.filter((number) => typeof number === 'number').toSorted((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** A number to three figures, or a dash where there is none. */
export function figure(number, unit = '') {
  if (number === undefined || Number.isNaN(number)) return '–';
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return `${Number(number.toFixed(digits)).toLocaleString('en')}${unit && ` ${unit}`}`;
}

/** `0.42 ×`: how many times the second a first number is. */
export function ratio(ours, theirs) {
  return ours === undefined || !theirs ? '–' : `${figure(ours / theirs)} ×`;
}

/** Rows, the first of them the head, as a Markdown table with even columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  const lines = rows.map((row) => `| ${widths.map((width, i) => String(row[i] ?? '').padEnd(width)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
