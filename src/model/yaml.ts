import { z } from 'astro/zod';
import { LineCounter, parseDocument, isNode, isScalar, type Document, type Node, type Scalar } from 'yaml';
import type { Place, Problem } from './place.ts';
import { schemaProblems } from './schema-problems.ts';
import { syntaxProblems, turnedKeys, wrongSpace } from './yaml-syntax.ts';

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
  const places = { placeOf, startOf };
  const failed = (problems: readonly Problem[]): YamlFile<z.infer<S>> => {
    const space = wrongSpace(text, at);
    return { problems: space ? [space] : problems, ...places };
  };
  const errors = [...document.errors, ...document.warnings];
  const turned = turnedKeys(document, at);
  // Such a key may seem to be given twice.
  const syntax = turned.length > 0 ? turned : syntaxProblems(errors, text, at);
  if (syntax.length > 0) return failed(syntax);
  const plain = resolved(document);
  if (!plain) return failed([unreadable(at(0), 'its aliases do not resolve, or grow without end')]);
  // A file of keys without any lacks each of them.
  const whole = plain.value === null && schema instanceof z.ZodObject ? {} : plain.value;
  const parsed = schema.safeParse(whole);
  if (parsed.success) return { value: parsed.data, problems: [], ...places };
  return failed(parsed.error.issues.flatMap((issue) => schemaProblems(issue, { whole, schema, placeOf })));
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
