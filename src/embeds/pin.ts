import type { CorrectionEntry } from '../model/schemas.ts';
import type { ChartName } from './chart.ts';

/** Stands for the address of the site in a pinned embed, until it is published somewhere. Reserved: nothing is there. */
export const SOMEWHERE = 'https://pinned.invalid/';

/** A day on which an embed was pinned: `2031-03-14`. */
type Day = string;

/**
 * The file of an embed as it stays from a day on: it says which day that is, is no page that an address could stand for,
 * and asks for one picture beside it, which tells of corrections. Throws where the file is not that of an embed.
 */
export function frozen(html: string, chart: ChartName, day: Day, alternative: string): string {
  const edits: readonly (readonly [RegExp, string])[] = [
    [/<link rel="alternate" type="application\/json\+oembed"[^>]*>/, `<meta name="pinned" content="${day}">`],
    [new RegExp(`data-key="embed/${chart}"`), `data-key="e/${chart}"`],
    [/(?=<figure)/, `<img class="status" src="status.svg" alt="${alternative}">`],
  ];
  return edits.reduce((text, [place, written]) => {
    if (!place.test(text)) throw new Error(`not an embed: no ${place.source}`);
    return text.replace(place, () => written);
  }, html);
}

/** The day on which an embed was pinned; undefined where the file says none. */
export function pinnedOn(html: string): Day | undefined {
  return /<meta name="pinned" content="(\d{4}-\d{2}-\d{2})">/.exec(html)?.[1];
}

/** Whether two pinned embeds differ in nothing but the day. */
export function isSame(one: string, other: string): boolean {
  const bare = (html: string): string => html.replace(pinnedOn(html) ?? '', '');
  return bare(one) === bare(other);
}

/** A pinned embed where the site is. `home` ends in `/`. */
export function placed(html: string, home: string): string {
  return html.replaceAll(SOMEWHERE, () => home.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
}

/** The latest correction of a chart since a day, that day included: nobody says which came first. */
export function correctionSince<C extends CorrectionEntry>(
  corrections: readonly C[],
  chart: ChartName,
  day: Day,
): C | undefined {
  return corrections
    .filter(({ page, date }) => (page.startsWith(`/${chart}/`) || page.startsWith(`/e/${chart}/`)) && date >= day)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
}

/** The picture beside a pinned embed: nothing, or what there is to say, on a ground of its own for any page. */
export function statusPicture(lines: readonly string[]): string {
  const [width, height] = lines.length === 0 ? [1, 1] : [280, 14 + 18 * lines.length];
  const words = lines.map(
    (line, index) =>
      `<text x="10" y="${20 + 18 * index}"${index === 0 ? ' font-weight="700"' : ''}>${escape(line)}</text>`,
  );
  const ground = lines.length === 0 ? '' : `<rect width="${width}" height="${height}" fill="#1b1814"/>`;
  const style = 'font-family="Helvetica Neue, Arial, sans-serif" font-size="13" fill="#f8f4ea"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${style}>${ground}${words.join('')}</svg>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
