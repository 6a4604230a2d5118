import { annotate } from '../../documents/annotate.ts';
import { lexiconOf } from '../../model/lexicon/index.ts';
import { parsePassageId, type Passage, type SourceDocument } from '../../model/passage.ts';
import { comparePlaces } from '../../model/place.ts';
import { namesSchema, referencesSchema, type NameEntry, type ReferenceEntry } from '../../model/schemas.ts';
import type { SourceStanding, Standing } from '../../model/standing.ts';
import type { Claim, ClaimKind } from '../../model/story.ts';
import { checkClaims } from '../check.ts';
import { claimsOfExplainer } from '../claims.ts';

const lexicon = lexiconOf('en');

const name = (id: string, type: string, prefLabel: string, more: object = {}) => ({
  id,
  type,
  prefLabel,
  cites: ['A-1.1'],
  ...more,
});

/** Everyone of an invented world. */
export const NAMES: readonly NameEntry[] = namesSchema.parse([
  name('mara-quill', 'person', 'Mara Quill', {
    altLabel: ['Quill'],
    beyond: [{ label: '奎玛拉', language: 'zh-Hans', reference: 'almanac' }],
  }),
  name('ivo-tern', 'person', 'Ivo Tern', { altLabel: ['Tern'] }),
  name('harbour-trust', 'organization', 'Harbour Trust', { altLabel: ['the Trust', '海港信托'] }),
  name('observatory', 'unit', 'Northwind Observatory', { altLabel: ['Observatory'] }),
  name('annex', 'unit', 'Northwind Observatory Annex', { altLabel: ['Annex'] }),
  name('gull', 'model', 'Gull'),
  name('gull-app', 'product', 'Gull app'),
  name('gull-72', 'model', 'Gull-72B'),
  name('quill-press', 'organization', 'Quill Press', { altLabel: ['Quill'] }),
  name('executives', 'speaker', 'executives'),
  name('analysts', 'speaker', 'analysts'),
]);

/**
 * A story of a few lines, in up to three parts with `---` between them:
 * - passages, one a line: `A-1.2a reported (executives): text`, stated where nothing is said; `B full` makes a full
 *   edition of a document; `ref almanac 2026-03-05: title | what it shows` is a reference;
 * - the body of an explainer, which begins on line 2 of its file (its title is line 1);
 * - claims of data, one a line, on line 1, 2, … of theirs: `event reported [A-1.1 ]: text`.
 */
export interface SmallStory {
  readonly documents: readonly SourceDocument[];
  readonly references: readonly ReferenceEntry[];
  readonly body: string;
  readonly data: readonly Claim[];
}

/** Reads a small story; blank lines at its ends do not count. */
export function smallStory(text: string): SmallStory {
  const [sources = '', body = '', data = ''] = text.split(/^---$/m).map((part) => part.replace(/^\n+|\n+$/g, ''));
  const lines = linesOf(sources);
  const full = lines.flatMap((line) => /^([A-Z]) full$/.exec(line)?.[1] ?? []);
  const references = lines.flatMap((line) => referenceOf(line));
  const passages = lines.flatMap((line) => passageOf(line));
  const ids = [...new Set(passages.map(({ document }) => document))];
  const documents = ids.map((id): SourceDocument => ({
    id,
    edition: full.includes(id) ? 'full' : 'digest',
    label: id,
    language: 'en',
    passages: passages.filter(({ document }) => document === id),
    place: { file: `documents/${id}.md`, line: 1, column: 1 },
  }));
  return { documents, references, body, data: linesOf(data).map(claimOf) };
}

/** All problems of a small story: `2:14 unsupported-number`, and for data `data:1 weaker-source`. */
export function problemsOf(text: string, title = 'Along the shore'): string[] {
  const { documents, references, body, data } = smallStory(text);
  const place = { file: 'shore.mdx', line: 1, column: 1 };
  const explainer = { id: 'shore', title, body, bodyLine: 2, place };
  const { claims, problems } = claimsOfExplainer(explainer, lexicon);
  const all = [
    ...problems,
    ...checkClaims({ claims: [...claims, ...data], documents, names: NAMES, references, lexicon }),
  ];
  return all
    .toSorted((a, b) => comparePlaces(a.place, b.place))
    .map(({ place: { file, line, column }, rule }) =>
      file === 'data.yaml' ? `data:${line} ${rule}` : `${line}:${column} ${rule}`,
    );
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function passageOf(line: string): Passage[] {
  const match = /^(\S+?)(?: (\w+))?(?: \((.+?)\))?: (.*)$/.exec(line);
  const parts = parsePassageId(match?.[1] ?? '');
  if (!match || !parts) return [];
  const [, id = '', standing = 'stated', speaker, text = ''] = match;
  const annotations = annotate(text, { names: NAMES, lexicon });
  const who = speaker === undefined ? {} : { speaker };
  const place = { file: `documents/${parts.document}.md`, line: 1, column: 1 };
  return [{ id, ...parts, text, standing: standing as SourceStanding, ...who, place, annotations }];
}

function referenceOf(line: string): ReferenceEntry[] {
  const match = /^ref (\S+) (\S+): (.+?) \| (.+)$/.exec(line);
  if (!match) return [];
  const [, id, published, title, shows] = match;
  const url = 'https://example.org/';
  return referencesSchema.parse([{ id, title, publisher: 'Almanac', url, published, accessed: '2030-01-02', shows }]);
}

function claimOf(line: string, index: number): Claim {
  const match = /^(\w+)(?: (\w+))? \[(.+?)\]: (.*)$/.exec(line);
  if (!match) throw new Error(`not a claim: ${line}`);
  const [, kind, standing, keys = '', text = ''] = match;
  const place = { file: 'data.yaml', line: index + 1, column: 1 };
  return {
    id: `${kind}/${index}`,
    kind: kind as ClaimKind,
    text,
    ...(standing !== undefined && { standing: standing as Standing }),
    citations: keys.split(' ').map((key) => ({ key, place })),
    place,
    voice: 'document',
    address: '/',
    title: 'Data',
  };
}
