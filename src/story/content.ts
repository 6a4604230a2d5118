import type { z } from 'astro/zod';
import type { Summary } from '../documents/index.ts';
import type { SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import {
  comparisonsSchema,
  correctionsSchema,
  eventsSchema,
  namesSchema,
  referencesSchema,
  storySchema,
  structureSchema,
  unknownsSchema,
} from '../model/schemas.ts';
import type { Explainer } from '../model/story.ts';
import { readYaml, type YamlFile } from '../model/yaml.ts';

/** The YAML files of a story and their schemas. */
export const SCHEMAS = {
  story: storySchema,
  names: namesSchema,
  events: eventsSchema,
  structure: structureSchema,
  references: referencesSchema,
  comparisons: comparisonsSchema,
  unknowns: unknownsSchema,
  corrections: correctionsSchema,
} as const;

export type DataName = keyof typeof SCHEMAS;

/** The YAML files that may be left out: there is then nothing in them. */
const OPTIONAL: readonly DataName[] = ['references', 'comparisons', 'unknowns', 'corrections'];

/** The YAML files of a story as read: each with its value where it could be read, and the place of every part of it. */
export type Data = { readonly [N in DataName]: YamlFile<z.infer<(typeof SCHEMAS)[N]>> };

/** All that the files of a story say, before anything in it is held against anything else. */
export interface Content {
  readonly data: Data;
  readonly documents: readonly SourceDocument[];
  readonly summaries: readonly Summary[];
  readonly explainers: readonly Explainer[];
  /** The ids by file name, also of documents and explainers that could not be read. */
  readonly documentIds: readonly string[];
  readonly explainerIds: readonly string[];
  readonly problems: readonly Problem[];
}

/** The decoded files of a content folder by their path in it: `documents/A.md`. */
export type Texts = ReadonlyMap<string, string>;

/** Reads every YAML file of a story. `present` are the files that exist, also those that are not UTF-8. */
export function readData(texts: Texts, present: ReadonlySet<string>, directory: string): Data {
  const read = <N extends DataName>(name: N): Data[N] => {
    const path = `${name}.yaml`;
    const text = texts.get(path);
    if (text !== undefined) return readYaml(`${directory}/${path}`, text, SCHEMAS[name]) as Data[N];
    const place: Place = { file: `${directory}/${path}`, line: 1, column: 1 };
    const nowhere = { placeOf: (): Place => place, startOf: () => undefined };
    // A file that is there but is not UTF-8 is a problem already.
    if (present.has(path)) return { problems: [], ...nowhere };
    if (OPTIONAL.includes(name)) return { value: [], problems: [], ...nowhere } as unknown as Data[N];
    return { problems: [missing(place, `There is no ${path}.`)], ...nowhere };
  };
  return {
    story: read('story'),
    names: read('names'),
    events: read('events'),
    structure: read('structure'),
    references: read('references'),
    comparisons: read('comparisons'),
    unknowns: read('unknowns'),
    corrections: read('corrections'),
  };
}

/** The problem of a file that every story needs. */
export function missing(place: Place, message: string): Problem {
  return { place, rule: 'missing-file', message, advice: 'Add it; content/README.md has an example.' };
}
