import type { z } from 'astro/zod';
import {
  LineCounter,
  parseDocument,
  isNode,
  isScalar,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { comparePlaces, type Place, type Problem } from './place.ts';

/** What a content file in YAML says, and where each part of it stands. */
export interface YamlFile<T> {
  /** Undefined where the file has problems. */
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** The place of the value at a path such as `[3, 'cites', 0]`, or of the nearest part of the path that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /**
   * The place of the first letter of the text at a path, where the text stands in the file letter by letter on one line;
   * undefined where it is folded, escaped or not a text.
   */
  startOf(path: readonly PropertyKey[]): Place | undefined;
}

/**
 * Reads YAML and holds it against a schema: from unknown to typed in one step. Duplicate keys, unknown keys and
 * wrong types come back as problems, never thrown. `firstLine` is the line of the file on which `text` starts.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const document = composed(text, lines);
  if (!document) {
    const place = { file, line: firstLine, column: 1 };
    return {
      problems: [unreadable(place, 'lists and maps are nested too deeply')],
      placeOf: () => place,
      startOf: () => undefined,
    };
  }
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => at(offsetOf(document, path));
  const startOf = (path: readonly PropertyKey[]): Place | undefined => {
    const node = document.getIn(path, true);
    const start = isScalar(node) ? letterByLetter(text, node) : undefined;
    return start === undefined ? undefined : at(start);
  };
  const errors = [...document.errors, ...document.warnings].map((error): Problem => ({
    place: at(error.pos[0]),
    rule: 'yaml',
    ...sayOf(error, text),
  }));
  const syntax = [...turnedKeys(document, at), ...errors];
  if (syntax.length > 0) {
    const told = firstOfLines(syntax);
    const cause = causeOf(text, told, at);
    return { problems: cause ? [cause] : told, placeOf, startOf };
  }
  const plain = resolved(document);
  if (!plain)
    return { problems: [unreadable(at(0), 'its aliases do not resolve, or grow without end')], placeOf, startOf };
  const parsed = schema.safeParse(plain.value);
  if (parsed.success) return { value: parsed.data, problems: [], placeOf, startOf };
  const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, plain.value, placeOf));
  return { problems, placeOf, startOf };
}

/** What the library says of a mistake; of a key that is given twice, which. */
function sayOf({ code, message, pos }: YAMLError, text: string): Pick<Problem, 'message' | 'advice'> {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { message: `“${key}” is given twice here.`, advice: 'Keep one of the two.' };
  }
  return {
    message: `This is not valid YAML: ${message.split('\n')[0]?.replace(/\.$/, '')}.`,
    advice: 'Mend the indentation, the quotes or the key at this place.',
  };
}

/** The keys that YAML takes for another number than is written: `3.10`, the tenth sentence, for 3.1, the first. */
function turnedKeys(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'number' || key.source === String(key.value)) return;
      found.push({
        place: at(key.range?.[0] ?? 0),
        rule: 'yaml',
        message: `“${key.source}” is not in quotes, and is read as the number ${key.value}.`,
        advice: `Write '${key.source}'.`,
      });
    },
  });
  return found;
}

/** What no editor shows, or a merge left behind: the library stumbles over all that follows, and never says so. */
const CAUSES = [
  [/^ *\t/m, 'a tab stands in the indentation', 'Indent with spaces only, in all lines.'],
  [/^[<=>]{7}(?= |$)/m, 'a merge was left unfinished here', 'Keep one of the two texts, and take the three marks out.'],
] as const;

/** The mistake that stands on the line of the first problem or on the one before. */
function causeOf(text: string, [first]: readonly Problem[], at: (offset: number) => Place): Problem | undefined {
  return CAUSES.flatMap(([pattern, what, advice]): Problem[] => {
    const found = pattern.exec(text);
    if (!found || !first) return [];
    const place = at(found.index + found[0].search(/[^ ]/));
    const isNear = place.line === first.place.line || place.line === first.place.line - 1;
    return isNear ? [{ place, rule: 'yaml', message: `This is not valid YAML: ${what}.`, advice }] : [];
  })[0];
}

/** One mistake makes the library stumble again and again over the rest of its line. */
function firstOfLines(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted((a, b) => comparePlaces(a.place, b.place));
  return sorted.filter(({ place }, i) => sorted[i - 1]?.place.line !== place.line);
}

/** The YAML library composes by recursion, so that endless nesting ends in a RangeError. */
function composed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' });
  } catch {
    return undefined;
  }
}

/** The library throws on aliases without an anchor, and on aliases of aliases that would fill the memory. */
function resolved(document: Document.Parsed): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return undefined;
  }
}

function unreadable(place: Place, why: string): Problem {
  return {
    place,
    rule: 'yaml',
    message: `This YAML cannot be read: ${why}.`,
    advice: 'Write the entries out, a list of plain maps as in content/README.md.',
  };
}

/** The offset of the node at a path; of the key, where the value is what is missing. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The offset of a text's first letter, inside its quotes if it has them. */
function letterByLetter(text: string, { value, range }: Scalar): number | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  return [range[0], range[0] + 1].find((start) => text.startsWith(value, start) && start + value.length <= range[1]);
}

function toProblems(
  issue: z.core.$ZodIssue,
  whole: unknown,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const name = nameOf(issue.path, whole);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: placeOf([...issue.path, key]),
      rule: 'unknown-key' as const,
      message: `“${key}” is not a key of ${name === WHOLE ? 'this file' : name}.`,
      advice: 'Take it out, or write the key as content/README.md has it.',
    }));
  }
  const advice = 'See the example of this file in content/README.md.';
  return [{ place: placeOf(issue.path), rule: 'schema', message: `${name}${faultOf(issue, whole)}.`, advice }];
}

const WHOLE = 'The file';

/** A path in a writer's words: “standing of goodbye-post”, “cites of entry 3”. */
function nameOf(path: readonly PropertyKey[], whole: unknown): string {
  const steps = path.map((key, depth) => {
    if (typeof key !== 'number') return String(key);
    const { id } = (valueAt(whole, path.slice(0, depth + 1)) ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : `entry ${key + 1}`;
  });
  return steps.toReversed().join(' of ') || WHOLE;
}

function faultOf(issue: z.core.$ZodIssue, whole: unknown): string {
  const value = valueAt(whole, issue.path);
  if (value === undefined) return ' is missing';
  if (issue.code === 'invalid_value') return ` must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith(OF_TYPE))
    return ` must be ${KINDS[issue.expected] ?? issue.expected}`;
  const written = typeof value === 'string' && value.length < 60 ? `, “${value}”,` : '';
  return `${written} is not right: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

/** As the library says it where the schema has no words of its own. */
const OF_TYPE = 'Invalid input';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text (in quotes, if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    whole,
  );
}
