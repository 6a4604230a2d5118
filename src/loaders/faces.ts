import { resolve } from 'node:path';
import type { Families } from '../embeds/styled.ts';
import { fontFile, type FontFile } from './font-file.ts';
import { hanFaces } from './han-face.ts';

interface Own {
  /** What the style sheets call it. */
  readonly name: string;
  readonly file: string;
  /** Those of a variable face that pictures need. */
  readonly weights?: readonly number[];
}

const OWN: readonly Own[] = [
  { name: 'Display', file: 'newsreader-display.woff2' },
  { name: 'Display', file: 'newsreader-display-italic.woff2' },
  { name: 'Text', file: 'spectral.woff2' },
  { name: 'Text', file: 'spectral-italic.woff2' },
  { name: 'Caps', file: 'spectral-sc.woff2' },
  { name: 'Label', file: 'libre-franklin.woff2', weights: [400, 600] },
];

/** The names by which the project's faces are published: a reader or an editor may have them. */
export const PUBLISHED: Families = {
  Display: 'Newsreader',
  Text: 'Spectral',
  Caps: "'Spectral SC'",
  Label: "'Libre Franklin'",
};

interface OwnFile extends FontFile {
  readonly name: string;
}

let loaded: Promise<readonly OwnFile[]> | undefined;

function ownFaces(): Promise<readonly OwnFile[]> {
  loaded ??= Promise.all(
    OWN.flatMap(({ name, file, weights = [undefined] }) =>
      weights.map(async (weight) => ({ name, ...(await fontFile(resolve('src/fonts', file), weight)) })),
    ),
  );
  return loaded;
}

/** The names that the font files give themselves, by which the renderer knows them. */
export async function families(): Promise<Families> {
  return Object.fromEntries((await ownFaces()).map(({ name, family }) => [name, `'${family}'`]));
}

/** What a text can be drawn with. */
export interface Faces {
  /** Their paths. */
  readonly files: readonly string[];
  /** The characters that no face of the project has, in the order in which they come. */
  readonly missing: readonly string[];
}

/**
 * The files of the faces that have the characters of a text: the project's own, and as many slices of the Chinese face as
 * it takes. The machine's fonts are never asked, so that a picture is the same everywhere.
 */
export async function facesFor(text: string): Promise<Faces> {
  const own = await ownFaces();
  const rest = [...new Set(text)].filter((character) => isSeen(character) && !isIn(own, character));
  const han = await hanFaces(rest);
  return {
    files: [...own, ...han].map(({ path }) => path),
    missing: rest.filter((character) => !isIn(han, character)),
  };
}

function isSeen(character: string): boolean {
  return !/[\s\p{Other}\p{Mark}]/u.test(character);
}

function isIn(faces: readonly FontFile[], character: string): boolean {
  return faces.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
}
