import { fieldsInEnglish } from './en-data-fields.ts';

/** The words of the downloads and of the page that lists them, in English. */
export const dataInEnglish = {
  title: 'Data',
  lead: 'All that this site says, as files to work with. They are written from the same checked story as the pages, each time the site is built, and none says anything more surely than the pages do.',
  files: 'Files',
  /** How many entries a file has. */
  entries: (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'entry' : 'entries'}.`,
  columns: { file: 'File', holds: 'What it holds' },
  about: {
    'story.json':
      'Everything in one file: documents and their passages, names, events, structure, claims, unknowns, differences, references, corrections.',
    'events.json': 'The events in the order of the timeline, with dates in EDTF and in words.',
    'events.csv': 'The same events, one a row, for a spreadsheet.',
    'events.ics':
      'The events that have a date, for a calendar. An event is confirmed only where its exact day is stated; any other is tentative, and its title says as what the date is given, or how firmly the event is.',
    'structure.json': 'Units, posts, alliances, relations, changes and the states of the chart.',
    'structure.csv': 'What the structure claims, one claim a row: subject, verb, object.',
    'structure.jsonld': 'The structure in the W3C Organization Ontology, with its sources in PROV.',
    'claims.json': 'Every claim of the site, with its standing and its passages.',
    'claims.csv': 'The same claims, one a row.',
    'citations.bib': 'The documents and the references, for BibTeX and BibLaTeX.',
    'citations.json': 'The same works in CSL-JSON, for reference managers.',
    'annotations.jsonld':
      'Every passage as a Web Annotation: its place, its words, its fingerprint, and what stands on it.',
    'story.jsonld': 'The story in the words of schema.org.',
  },
  fields: 'What the fields mean',
  fieldsLead: (version: number): string =>
    `The files share these fields, whatever their form; this is version ${version} of their shape. A field that says nothing is left out of JSON and empty in CSV, where a list has spaces between its ids. In CSV, a cell that a spreadsheet would run as a formula starts with an apostrophe.`,
  fieldList: fieldsInEnglish,
  caution: 'What the vocabularies cannot say',
  cautionText:
    'schema.org and the Organization Ontology have no words for doubt. There, only what a document states is asserted; all else stands as a claim or as a statement about a relation, with its standing. A date is given only as exactly as it is certain, and one without a year not at all.',
  reuse: 'Using them',
  licence: 'Licence',
  noLicence: (publisher: string): string => `${publisher} has named no licence for these files.`,
  digests:
    'Passages of a digest restate a document in the editors’ words; they are not its text, and the document stays with whoever has the rights to it.',
  cite: 'How to cite',
  citation: (publisher: string, headline: string, address: string, revision: string | undefined): string =>
    `${publisher}: “${headline}”. ${address}${revision === undefined ? '' : ` (data as of ${revision})`}`,
  take: 'Download',
  calendar: 'The events as a calendar',
  /** Words that go after a sentence, in brackets: “The pier opens (reportedly)”. */
  aside: (sentence: string, notes: readonly string[]): string =>
    notes.length === 0 ? sentence : `${sentence} (${notes.join('; ')})`,
  /** The lines of an entry of the calendar. */
  event: {
    title: (label: string, notes: readonly string[]): string =>
      notes.length === 0 ? label : `${label} – ${notes.join('; ')}`,
    date: (words: string, edtf: string): string => `Date: ${words} [${edtf}]`,
    resolved: (year: number, publisher: string): string =>
      `The year ${year} is not in the documents; it comes from ${publisher}`,
    standing: (words: string): string => `Standing: ${words}`,
    unstated: (what: string): string => `Not stated: ${what}`,
    passages: (list: readonly string[]): string => `Stands on: ${list.join(' ')}`,
    silent: (documents: readonly string[]): string => `Silent on it: ${documents.join(', ')}`,
    undated: (sentences: readonly string[]): string =>
      sentences.length === 0
        ? 'Every event of the story is in this calendar.'
        : `Not in this calendar, because no date is given that a calendar can hold: ${sentences.join('; ')}.`,
  },
  work: {
    digest: (address: string): string => `Restated passage by passage at ${address}`,
    full: (address: string): string => `Here in full, passage by passage, at ${address}`,
    lacks: (things: readonly string[]): string => `Not in the copy read: ${things.join(', ')}`,
    /** A title that the editors gave stands in square brackets. */
    supplied: (label: string): string => `[${label}]`,
    dated: (words: string): string => `Dated: ${words}`,
  },
};
