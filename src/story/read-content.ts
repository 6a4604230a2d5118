import type { ZodString } from 'astro/zod';
import { parseDocument, type Summary } from '../documents/index.ts';
import { lexiconOf } from '../model/lexicon/index.ts';
import type { SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import type { Explainer } from '../model/story.ts';
import { document, id } from '../model/schemas/fields.ts';
import { missing, readData, SCHEMAS, type Content, type Data, type Texts } from './content.ts';
import { decode } from './decode.ts';
import { readExplainer } from './explainers.ts';

/** Where the files of a kind lie, and what their names are. */
interface Folder {
  readonly path: RegExp;
  readonly id: ZodString;
}
const DOCUMENTS: Folder = { path: /^documents\/([^/]+)\.md$/, id: document };
const EXPLAINERS: Folder = { path: /^explainers\/([^/]+)\.mdx$/, id };

/** Reads every file of a story, each by itself, with all that is wrong in any of them. */
export function readContent(files: ReadonlyMap<string, Uint8Array>, directory: string): Content {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    const text = decode(`${directory}/${path}`, bytes);
    if (typeof text === 'string') texts.set(path, text);
    else problems.push(text);
  }
  const data = readData(texts, new Set(files.keys()), directory);
  const documentIds = idsIn(files, DOCUMENTS);
  const explainerIds = idsIn(files, EXPLAINERS);
  const { documents, summaries, problems: ofDocuments } = readDocuments(texts, documentIds, data, directory);
  const { explainers, problems: ofExplainers } = readExplainers(texts, explainerIds, data, directory);
  problems.push(...Object.values(data).flatMap((file) => file.problems));
  problems.push(...strays(files, directory), ...ofDocuments, ...ofExplainers);
  return { data, documents, summaries, explainers, documentIds, explainerIds, problems };
}

function idsIn(files: ReadonlyMap<string, Uint8Array>, folder: Folder): string[] {
  const ids = [...files.keys()].flatMap((path) => idOf(path, folder) ?? []);
  return ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function idOf(path: string, { path: form, id: name }: Folder): string | undefined {
  return name.safeParse(form.exec(path)?.[1]).data;
}

/** A file that is misnamed or lies elsewhere would else go unseen, or give its passages wrong names. */
function strays(files: ReadonlyMap<string, Uint8Array>, directory: string): Problem[] {
  return [...files.keys()].flatMap((path): Problem[] => {
    const advice = adviceFor(path);
    const message = `“${path}” is not a file of a story.`;
    return advice === undefined ? [] : [{ place: start(`${directory}/${path}`), rule: 'unknown-key', message, advice }];
  });
}

/** Where a file of its kind would lie, and how it would be called; undefined for one that is and does. */
function adviceFor(path: string): string | undefined {
  if (path.startsWith('documents/'))
    return idOf(path, DOCUMENTS)
      ? undefined
      : 'A document lies in documents/ itself and is called by a capital, with letters or figures after it: documents/A.md.';
  if (path.startsWith('explainers/'))
    return idOf(path, EXPLAINERS)
      ? undefined
      : 'An explainer lies in explainers/ itself and is called by small letters, figures and hyphens: explainers/in-a-minute.mdx.';
  const known = Object.keys(SCHEMAS).map((name) => `${name}.yaml`);
  return known.includes(path) ? undefined : `Name it as one of ${known.join(', ')}, or take it out.`;
}

function readDocuments(
  texts: Texts,
  ids: readonly string[],
  data: Data,
  directory: string,
): { documents: SourceDocument[]; summaries: Summary[]; problems: Problem[] } {
  const lexicon = lexiconOf(data.story.value?.language ?? 'en');
  const vocabulary = { names: data.names.value ?? [], lexicon };
  const read = ids.flatMap((id) => {
    const text = texts.get(`documents/${id}.md`);
    return text === undefined ? [] : [parseDocument({ file: `${directory}/documents/${id}.md`, id, text }, vocabulary)];
  });
  const documents = read.flatMap(({ document }) => document ?? []);
  const summaries = read.flatMap(({ summary }) => summary ?? []);
  // A speaker is unknown only where the names could be read.
  const problems = read
    .flatMap((result) => result.problems)
    .filter(({ rule }) => rule !== 'unknown-id' || data.names.value !== undefined);
  const place = start(`${directory}/documents`);
  if (ids.length === 0)
    return { documents, summaries, problems: [missing(place, 'There is no document in documents/.')] };
  return { documents, summaries, problems };
}

function readExplainers(
  texts: Texts,
  ids: readonly string[],
  { story }: Data,
  directory: string,
): { explainers: Explainer[]; problems: Problem[] } {
  const place = start(`${directory}/explainers`);
  if (ids.length === 0) return { explainers: [], problems: [missing(place, 'There is no explainer in explainers/.')] };
  const pages = story.value?.pages ?? ids;
  const read = ids.flatMap((id) => {
    const text = texts.get(`explainers/${id}.mdx`);
    return text === undefined ? [] : [readExplainer(`${directory}/explainers/${id}.mdx`, id, text)];
  });
  const unlisted = ids.filter((id) => !pages.includes(id));
  return {
    explainers: read
      .flatMap(({ explainer }) => explainer ?? [])
      .toSorted((a, b) => pages.indexOf(a.id) - pages.indexOf(b.id)),
    problems: [...read.flatMap(({ problems }) => problems), ...unlisted.map((id) => unlistedPage(id, directory))],
  };
}

function unlistedPage(id: string, directory: string): Problem {
  return {
    place: start(`${directory}/explainers/${id}.mdx`),
    rule: 'unknown-id',
    message: `“${id}” is not among the pages of story.yaml, so that nobody would see it.`,
    advice: 'Add it to pages, or take the file out.',
  };
}

/** The problem of a folder in which no file has anything in it. */
export function emptyStory(directory: string): Problem {
  return {
    place: start(directory),
    rule: 'empty-story',
    message: 'There is no story here: no file has anything in it that could be cited.',
    advice: 'Begin with story.yaml, names.yaml and one document; content/README.md has an example of each.',
  };
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}
