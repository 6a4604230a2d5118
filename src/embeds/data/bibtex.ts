import { wordsOf } from '../../model/words/index.ts';
import type { Work, WorkDate } from './citations.ts';

/**
 * Works as BibTeX, in UTF-8, an entry each, in a form that BibLaTeX reads as well. Of a date only what is certain is a
 * field; the rest stands in the note, in words. Written here since writers from elsewhere drop what is not Latin.
 */
export function bibtexOf(works: readonly Work[], language: string): string {
  return works.map((work) => entryOf(work, language)).join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf(work: Work, language: string): string {
  const { id, title, author, publisher, issued, accessed, URL: url, note, abstract } = work;
  const { data } = wordsOf(language);
  const dated = issued && 'literal' in issued ? `${data.work.dated(issued.literal)}. ` : '';
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second pair of braces keeps capitals as they are, and a name in one piece.
    ['author', author && `{{${author.map(({ literal }) => escape(literal)).join('} and {')}}}`],
    ['title', `{{${escape(title)}}}`],
    ['publisher', publisher && `{{${escape(publisher)}}}`],
    ...datesOf(issued),
    ['url', url && `{${verbatim(url)}}`],
    ['urldate', accessed && 'date-parts' in accessed ? `{${isoOf(accessed['date-parts'][0])}}` : undefined],
    ['abstract', abstract && `{${escape(abstract)}}`],
    ['note', note || dated ? `{${escape(dated + (note ?? ''))}}` : undefined],
    ['langid', work.language && `{${work.language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

/** Only a single date fits the fields; BibTeX knows months by names without braces. */
function datesOf(issued: WorkDate | undefined): [string, string | undefined][] {
  if (!issued || 'literal' in issued) return [];
  const [[year = 0, month, day] = [], end] = issued['date-parts'];
  if (end) return [['date', `{${isoOf(issued['date-parts'][0])}/${isoOf(end)}}`]];
  return [
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
  ];
}

function isoOf([year = 0, ...rest]: readonly number[] = []): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also those after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX would read as commands, as text. A line break is a space. */
function escape(text: string): string {
  return (
    text
      .replace(/[\\{}~^]|[&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
      // Two of them would be set as one: a dash, a quotation mark.
      .replace(/([-'`<>])(?=\1)/g, '$1{}')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** An address is read letter by letter; only what would end the field is encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
