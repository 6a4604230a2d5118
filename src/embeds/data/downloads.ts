import type { Story } from '../../model/story.ts';
import { annotationsLd } from './annotations.ts';
import { bibtexOf } from './bibtex.ts';
import { calendarOf } from './calendar.ts';
import { claimRecords } from './claims.ts';
import { works } from './citations.ts';
import type { Absolute } from './evidence.ts';
import { eventRecords } from './events.ts';
import { headOf, packOf } from './pack.ts';
import { COLUMNS, rowsAsCsv } from './rows.ts';
import { storyLd } from './schema-org.ts';
import { isOfStructure, structureRecord, structureRows } from './structure.ts';
import { structureLd } from './w3c-org.ts';

/** A file of `/data/`. */
export interface Download {
  /** The media type; all files are UTF-8. */
  readonly type: string;
  readonly write: (story: Story, absolute: Absolute) => string;
  /** How many entries it has, where it is a list of one kind. */
  readonly count?: (story: Story) => number;
}

const structureClaims = ({ claims }: Story): number => claims.filter(isOfStructure).length;

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';
const LD_TYPE = 'application/ld+json';

/** Every file of `/data/` by its name, in the order in which they are listed. All are functions of the checked story. */
export const DOWNLOADS = {
  'story.json': {
    type: JSON_TYPE,
    write: (story, absolute) => json({ ...headOf(story, 'story.json', absolute), ...packOf(story, absolute) }),
  },
  'events.json': {
    type: JSON_TYPE,
    write: (story, absolute) =>
      json({ ...headOf(story, 'events.json', absolute), events: eventRecords(story, absolute) }),
    count: ({ events }) => events.length,
  },
  'events.csv': {
    type: CSV_TYPE,
    write: (story, absolute) => rowsAsCsv(COLUMNS.events, eventRecords(story, absolute)),
    count: ({ events }) => events.length,
  },
  'events.ics': { type: 'text/calendar', write: calendarOf },
  'structure.json': {
    type: JSON_TYPE,
    write: (story, absolute) =>
      json({ ...headOf(story, 'structure.json', absolute), ...structureRecord(story, absolute) }),
  },
  'structure.csv': {
    type: CSV_TYPE,
    write: (story, absolute) => rowsAsCsv(COLUMNS.structure, structureRows(story, absolute)),
    count: structureClaims,
  },
  'structure.jsonld': { type: LD_TYPE, write: (story, absolute) => json(structureLd(story, absolute)) },
  'claims.json': {
    type: JSON_TYPE,
    write: (story, absolute) =>
      json({ ...headOf(story, 'claims.json', absolute), claims: claimRecords(story, absolute) }),
    count: ({ claims }) => claims.length,
  },
  'claims.csv': {
    type: CSV_TYPE,
    write: (story, absolute) => rowsAsCsv(COLUMNS.claims, claimRecords(story, absolute)),
    count: ({ claims }) => claims.length,
  },
  'citations.bib': {
    type: 'application/x-bibtex',
    write: (story, absolute) => bibtexOf(works(story, absolute), story.meta.language),
  },
  'citations.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (story, absolute) => json(works(story, absolute)),
  },
  'annotations.jsonld': {
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: (story, absolute) => json(annotationsLd(story, absolute)),
  },
  'story.jsonld': { type: LD_TYPE, write: (story, absolute) => json(storyLd(story, absolute)) },
} as const satisfies Readonly<Record<string, Download>>;

export type DownloadName = keyof typeof DOWNLOADS;

/** The names of the files about one thing: `events.json`, `events.csv`, `events.ics`. */
export function downloadsOf(...subjects: readonly string[]): DownloadName[] {
  const names = Object.keys(DOWNLOADS) as DownloadName[];
  return names.filter((name) => subjects.includes(name.split('.')[0] ?? ''));
}

/** More characters are for programs alone, and indents would be a third of them. */
const MUCH = 1_000_000;

/** JSON with indents, for who opens it; on one line where it is too much to read. */
function json(value: unknown): string {
  const line = JSON.stringify(value);
  return `${line.length > MUCH ? line : JSON.stringify(value, null, 2)}\n`;
}
