import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import { comparePlaces, type Place, type Problem } from './place.ts';

type At = (offset: number) => Place;

/** What the library could not read, in a writer's words: one problem a line, or the one cause of them all. */
export function syntaxProblems(errors: readonly YAMLError[], text: string, at: At): Problem[] {
  const told = errors.map((error): Problem => ({ place: at(error.pos[0]), rule: 'yaml', ...sayOf(error, text) }));
  const first = firstOfLines(told);
  const cause = causeOf(text, first, at);
  return cause ? [cause] : first;
}

/** The keys that YAML takes for another number than is written: `3.10`, the tenth sentence, for 3.1, the first. */
export function turnedKeys(document: Document.Parsed, at: At): Problem[] {
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

/**
 * The one problem of a text that is indented with a space which is none to YAML: the library takes it for a part of the
 * key, so that every line of the file seems wrong.
 */
export function wrongSpace(text: string, at: At): Problem | undefined {
  const found = /^ *[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/m.exec(text);
  if (!found) return undefined;
  const last = found[0].length - 1;
  const name = `U+${found[0].charCodeAt(last).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `A space that YAML does not know, ${name}, stands in the indentation.`;
  const advice = 'Indent with plain spaces only, in all lines: others look the same, as a no-break space does.';
  return { place: at(found.index + last), rule: 'yaml', message, advice };
}

type Said = Pick<Problem, 'message' | 'advice'>;

function sayOf({ code, message, pos }: YAMLError, text: string): Said {
  const rest = /^.*/.exec(text.slice(pos[0]))?.[0] ?? '';
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(rest)?.[0] ?? '';
    return { message: `“${key}” is given twice here.`, advice: 'Keep one of the two.' };
  }
  if (code === 'UNEXPECTED_TOKEN' && message.includes('at node end')) return AFTER_END;
  const [what, advice] = (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s/.test(rest) ? COLON : SAID[code]) ?? [
    message.split('\n')[0]?.replace(/\.$/, ''),
    'Mend the indentation, the quotes or the key at this place.',
  ];
  return { message: `This is not valid YAML: ${what}.`, advice };
}

const AFTER_END: Said = {
  message: 'This is not valid YAML: words stand here after the end of a value.',
  advice: 'Put the whole value in quotes; within single quotes an apostrophe is written twice.',
};

const COLON = [
  'a second colon with a space stands in this line',
  'Put the words after the first colon in quotes.',
] as const;

/** What the library says in words of its own trade. */
const SAID: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'the line after this one is indented further',
    'Begin all keys of an entry in one column, or put words that run over two lines in quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line here is no key with a colon and a space',
    'Write key: value, with a space after the colon.',
  ],
  MULTIPLE_DOCS: ['a line of --- begins a second text', 'Take that line out: a file is one list, or one map.'],
  BAD_SCALAR_START: ['a value begins with a character that YAML keeps for itself', 'Put the value in quotes.'],
};

/** What no editor shows, or a merge left behind: the library stumbles over all that follows, and never says so. */
const CAUSES = [
  [/^ *\t/m, 'a tab stands in the indentation', 'Indent with spaces only, in all lines.'],
  [/^[<=>]{7}(?= |$)/m, 'a merge was left unfinished here', 'Keep one of the two texts, and take the three marks out.'],
] as const;

/** The mistake that stands on the line of the first problem or on the one before. */
function causeOf(text: string, [first]: readonly Problem[], at: At): Problem | undefined {
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
