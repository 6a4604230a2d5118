import type { Standing } from '../model/standing.ts';
import type { Claim, ClaimKind } from '../model/story.ts';
import type { YamlFile } from '../model/yaml.ts';

type Path = readonly PropertyKey[];

/** What an entry of a file asserts. */
export interface Assertion {
  readonly id: string;
  readonly address: string;
  /** Words, or the keys in the entry of the fields that hold them: `['label', 'text']`. */
  readonly says: string | readonly string[];
  readonly cites: readonly string[];
  /** Of the entry in its file; its `cites` stand beneath. */
  readonly path: Path;
  readonly standing?: Standing | undefined;
}

/** Makes the claims of one kind from the entries of one file. `title` is what a reader calls the page of the address. */
export function claimer(
  file: Pick<YamlFile<unknown>, 'value' | 'placeOf' | 'startOf'>,
  kind: ClaimKind,
  title: string,
): (assertion: Assertion) => Claim {
  return ({ id, address, says, cites, path, standing }) => ({
    id,
    kind,
    ...wordsOf(file, path, says),
    ...(standing === undefined ? {} : { standing }),
    citations: cites.map((key, i) => ({ key, place: file.placeOf([...path, 'cites', i]) })),
    voice: 'document',
    address,
    title,
  });
}

/** The words of a claim, and where each stretch of them stands: the fields as sentences of one text. */
function wordsOf(
  file: Pick<YamlFile<unknown>, 'value' | 'placeOf' | 'startOf'>,
  path: Path,
  says: Assertion['says'],
): Pick<Claim, 'text' | 'place' | 'parts'> {
  if (typeof says === 'string') return { text: says, place: file.placeOf(path) };
  const fields = says.flatMap((key) => {
    const words = valueAt(file.value, [...path, key]);
    return typeof words === 'string' ? [{ words, path: [...path, key] }] : [];
  });
  const texts = fields.map(({ words }) => (fields.length > 1 ? sentence(words) : words));
  const parts = fields.flatMap((field, i) => {
    const place = file.startOf(field.path);
    return place ? [{ start: texts.slice(0, i).reduce((sum, text) => sum + text.length + 1, 0), place }] : [];
  });
  const place = file.placeOf(fields[0]?.path ?? path);
  return { text: texts.join(' '), place, ...(parts.length === fields.length ? { parts } : {}) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], value);
}

function sentence(words: string): string {
  return /[.!?…。！？][”’"')\]]*$/u.test(words) ? words : `${words}.`;
}
