import type { z } from 'astro/zod';
import { nearestId } from './nearest.ts';
import type { Place, Problem } from './place.ts';
import { keysAt } from './schema-keys.ts';

/** A value that does not keep to a schema, and where each part of it stands. */
interface Held {
  readonly whole: unknown;
  readonly schema: z.ZodType;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** What a schema finds wrong with a value, in a writer's words: one problem for each key that is none. */
export function schemaProblems(issue: z.core.$ZodIssue, held: Held): Problem[] {
  const { whole, placeOf } = held;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, issue.path, held, placeOf([...issue.path, key])));
  const { fault, advice = SEE } = faultOf(issue, held);
  const place = placeOf(issue.path);
  return [{ place, rule: 'schema', message: `${nameOf(issue.path, whole)}${fault}.`, advice }];
}

const WHOLE = 'The file';
const SEE = 'See the example of this file in content/README.md.';

function unknownKey(key: string, path: readonly PropertyKey[], { whole, schema }: Held, place: Place): Problem {
  const name = nameOf(path, whole);
  const message = `“${key}” is not a key of ${name === WHOLE ? 'this file' : name}.`;
  const meant = nearestId(key, keysAt(schema, path, whole));
  const isHalf = valueAt(whole, [...path, key]) === null && key.includes(' ');
  const advice = isHalf
    ? 'Between braces a comma begins a new key: put words with a comma in quotes.'
    : meant === undefined
      ? 'Take it out, or write the key as content/README.md has it.'
      : `Write “${meant}”, or take it out.`;
  return { place, rule: 'unknown-key', message, advice };
}

/** A path in a writer's words: “standing of goodbye-post”, “cites of entry 3”. */
function nameOf(path: readonly PropertyKey[], whole: unknown): string {
  const steps = path.map((key, depth) => {
    if (typeof key !== 'number') return String(key);
    const { id } = (valueAt(whole, path.slice(0, depth + 1)) ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : `entry ${key + 1}`;
  });
  return steps.toReversed().join(' of ') || WHOLE;
}

interface Fault {
  readonly fault: string;
  readonly advice?: string;
}

function faultOf(issue: z.core.$ZodIssue, { whole, schema }: Held): Fault {
  const value = valueAt(whole, issue.path);
  if (value === undefined) return { fault: ' is missing' };
  if (value === null && issue.path.length === 0) return withoutEntry(schema);
  if (issue.code === 'invalid_value') return { fault: ` must be one of ${issue.values.map(String).join(', ')}` };
  const verbs = issue.code === 'invalid_union' && 'options' in issue ? (issue.options as readonly unknown[]) : [];
  if (verbs.length > 0) return { fault: ` must be one of ${verbs.map(String).join(', ')}` };
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'invalid_type' && issue.message.startsWith(OF_TYPE)) return ofType(issue.expected, value);
  const written = typeof value === 'string' && value.length < 60 ? `, “${value}”,` : '';
  const form = issue.code === 'invalid_format' ? FORMS[issue.format] : undefined;
  const why = form ?? `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  return { fault: `${written} is not right: ${why}` };
}

/** A file of nothing but comments is null to YAML. */
function withoutEntry(schema: z.ZodType): Fault {
  if (!schema.safeParse([]).success)
    return { fault: ' has no entry', advice: 'Write one, as content/README.md has it.' };
  const advice = 'Write [] in it where there is none; a file that no story needs may also be left out.';
  return { fault: ' has no entry', advice };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Fault {
  if (origin === 'string') return { fault: ' has no words' };
  const entries = minimum === 1 ? 'one entry' : `${minimum} entries`;
  return { fault: origin === 'array' ? ` needs at least ${entries}` : ` must be ${minimum} or more` };
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

const FORMS: Readonly<Record<string, string>> = {
  date: 'a day is written 2031-03-14',
  url: 'an address is written in full, https://example.org/',
};

function ofType(expected: string, value: unknown): Fault {
  const fault = ` must be ${KINDS[expected] ?? expected}`;
  if (expected !== 'string' || !Array.isArray(value)) return { fault };
  const advice = `A bracket begins a list: put it in quotes, '[${value.map(String).join(', ')}]'.`;
  return { fault: ' must be text, and is a list', advice };
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    whole,
  );
}
