import { hasLexicon, lexiconOf } from '../model/lexicon/index.ts';
import type { Passage, SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import { documentSchema, type DocumentEntry } from '../model/schemas.ts';
import { readYaml, type YamlFile } from '../model/yaml.ts';
import { parseEdtf } from '../dates/index.ts';
import { readDigest, type Body } from './digest.ts';
import { splitFrontmatter, type Parts } from './frontmatter.ts';
import { readFull } from './full.ts';
import { checkOrder } from './passage-order.ts';
import { readStand, STANDING_WORDS, type Stand } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document's file: `file` as places name it, `id` as passages are named after it (`A` for A.md), and its text. */
export interface DocumentFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

export interface ParsedDocument {
  /** Left out where the frontmatter cannot be read; beside problems of the body, it has the passages that could be. */
  readonly document?: SourceDocument;
  readonly problems: readonly Problem[];
  /** What the editors say that the document is, where they do. */
  readonly summary?: Summary;
}

export interface Summary {
  readonly text: string;
  readonly place: Place;
}

/**
 * Reads a document, digest or full: its frontmatter by `documentSchema`, its body as passages with their annotations. A
 * full edition is read by the words of its own language, a digest, which is the editors' text, by those of the story.
 * Whatever is wrong comes back as problems with exact places; nothing is thrown.
 */
export function parseDocument(source: DocumentFile, vocabulary: Vocabulary): ParsedDocument {
  const { file, id, text } = source;
  const { parts, problem } = splitFrontmatter(file, text);
  if (!parts) return { problems: problem ? [problem] : [] };
  const yaml = readYaml(file, parts.yaml, documentSchema, parts.yamlLine);
  if (!yaml.value) return { problems: yaml.problems };
  const entry = yaml.value;
  const body =
    entry.edition === 'full' ? full(source, parts, yaml, entry, vocabulary) : digest(source, parts, entry, vocabulary);
  const problems = [...problemsOfEntry(source, yaml, entry), ...body.problems];
  if (body.passages.length === 0) problems.push(withoutPassages(file, parts));
  const place = yaml.startOf(['summary']) ?? yaml.placeOf(['summary']);
  const summary = entry.summary === undefined ? {} : { summary: { text: entry.summary, place } };
  return { document: toDocument(id, file, entry, body.passages), problems, ...summary };
}

function digest({ file, id }: DocumentFile, parts: Parts, { original }: DocumentEntry, vocabulary: Vocabulary): Body {
  const { passages, problems } = readDigest(file, id, parts, vocabulary);
  const known = original && { paragraphs: original.paragraphs };
  return { passages, problems: [...problems, ...checkOrder(passages, known)] };
}

function full(
  { file, id }: DocumentFile,
  parts: Parts,
  yaml: YamlFile<DocumentEntry>,
  { standings, language }: DocumentEntry,
  story: Vocabulary,
): Body {
  const vocabulary = { ...story, lexicon: lexiconOf(language, story.lexicon) };
  const set = new Map<string, Stand>();
  const problems: Problem[] = [];
  for (const [sentence, written] of Object.entries(standings)) {
    const stand = readStand(written, vocabulary);
    if ('standing' in stand) set.set(sentence, stand);
    else problems.push(noStand(yaml.placeOf(['standings', sentence]), written, stand.unknown));
  }
  const passages = readFull(file, id, parts, set, vocabulary);
  const ids = new Set(passages.map((passage) => passage.id));
  for (const sentence of Object.keys(standings).filter((key) => !ids.has(`${id}-${key}`))) {
    const message = `The document has no sentence ${sentence}.`;
    const advice = 'Look its number up on the document’s page, or with npm run passages.';
    problems.push({ place: yaml.placeOf(['standings', sentence]), rule: 'unknown-passage', message, advice });
  }
  return { passages, problems };
}

function noStand(place: Problem['place'], written: string, unknown: 'standing' | 'speaker'): Problem {
  if (unknown === 'speaker') {
    const message = `No name that can speak has the label in “${written}”.`;
    return {
      place,
      rule: 'unknown-id',
      message,
      advice: 'Give names.yaml a name of type speaker, person or organization with it.',
    };
  }
  const advice = `Write one of ${STANDING_WORDS}, with the speaker in brackets: attributed (executives).`;
  return { place, rule: 'passage-form', message: `“${written}” is no standing.`, advice };
}

function problemsOfEntry({ file, id }: DocumentFile, yaml: YamlFile<DocumentEntry>, entry: DocumentEntry): Problem[] {
  const problems: Problem[] = [];
  if (!/^[A-Z][A-Za-z0-9]*$/.test(id)) {
    const message = `“${id}” cannot name a document: an id is a capital, then letters or figures.`;
    problems.push({
      place: { file, line: 1, column: 1 },
      rule: 'schema',
      message,
      advice: 'Rename the file, to A.md for example.',
    });
  }
  if (entry.edition === 'digest' && !entry.original) {
    const message = 'original: A digest must say which original it restates.';
    const advice = 'Add original: with sha256, paragraphs and sentences, as in content/README.md.';
    problems.push({ place: yaml.placeOf(['edition']), rule: 'schema', message, advice });
  }
  if (entry.edition === 'full' && !hasLexicon(entry.language)) {
    const message = `The words of doubt of the language “${entry.language}” are not known, and every sentence would count as stated.`;
    const advice = 'Hold the document as a digest, whose passages say their standing themselves.';
    problems.push({ place: yaml.placeOf(['language']), rule: 'schema', message, advice });
  }
  const date = entry.date === undefined ? undefined : parseEdtf(entry.date);
  if (date && 'error' in date) {
    const advice = date.suggestion ? `Write ${date.suggestion}.` : 'Write the date as EDTF, such as 2026-03-14.';
    problems.push({
      place: yaml.placeOf(['date']),
      rule: 'edtf',
      message: `“${entry.date}” is not a date in EDTF: ${date.error}.`,
      advice,
    });
  }
  return problems;
}

function withoutPassages(file: string, { bodyLine }: Parts): Problem {
  const advice = 'Write at least one passage under the frontmatter.';
  return {
    place: { file, line: bodyLine, column: 1 },
    rule: 'empty-story',
    message: 'This document has no passage.',
    advice,
  };
}

function toDocument(id: string, file: string, entry: DocumentEntry, passages: readonly Passage[]): SourceDocument {
  const facts: Partial<DocumentEntry> = { ...entry };
  delete facts.standings;
  return {
    id,
    ...(facts as Omit<SourceDocument, 'id' | 'passages' | 'place'>),
    passages,
    place: { file, line: 1, column: 1 },
  };
}
