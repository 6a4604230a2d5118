import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FaceOf, Setting } from '../embeds/faces.ts';
import { fontFaces, isWithin, type FontFace } from '../embeds/font-faces.ts';
import { fontFile, type FontFile } from './font-file.ts';
import { hanFaces } from './han-face.ts';

const STYLES = resolve('src/styles');
/** The weights of a variable face that pictures have. */
const WEIGHTS = [400, 600];

interface OwnFace extends Omit<FontFace, 'weight'>, FontFile {
  readonly weight: number;
}

let declared: Promise<readonly FontFace[]> | undefined;

/** What a text is drawn with. */
export interface Faces {
  /** The paths of the font files. */
  readonly files: readonly string[];
  readonly faceOf: FaceOf;
  /** The characters that no face of the project has, in the order in which they come. */
  readonly missing: readonly string[];
}

/**
 * The faces that have the characters of a text: the project's own, as the style sheet declares them, and as many slices of
 * the Chinese face as it takes. The machine's fonts are never asked, so that a picture is the same everywhere.
 */
export async function facesFor(text: string): Promise<Faces> {
  const codes = [...new Set(text)].filter(isSeen).map(codeOf);
  const used = (await declaredFaces()).filter((face) => codes.some((code) => isFor(face, code)));
  const own = await Promise.all(used.flatMap(facesOf));
  const rest = codes.filter((code) => !own.some(({ advances }) => advances.has(code)));
  const han = await hanFaces(rest);
  return {
    files: [...new Set([...own, ...han].map(({ path }) => path))],
    faceOf: (character, setting) => faceOf(character, setting, own, han),
    missing: rest.filter((code) => !isIn(han, code)).map((code) => String.fromCodePoint(code)),
  };
}

/** The project's own faces, as the style sheet declares them. */
export function declaredFaces(): Promise<readonly FontFace[]> {
  return (declared ??= readFile(resolve(STYLES, 'fonts.css'), 'utf8').then(fontFaces));
}

function facesOf(face: FontFace): Promise<OwnFace>[] {
  const weights = face.weight?.includes(' ') ? WEIGHTS : [undefined];
  return weights.map(async (weight) => {
    const file = await fontFile(resolve(STYLES, face.file), weight);
    return { ...face, ...file, weight: weight ?? 400 };
  });
}

/** As a browser chooses: the face of that name, style and weight, the later declared first; else one that has it. */
function faceOf(
  character: string,
  { name, style, weight }: Setting,
  own: readonly OwnFace[],
  han: readonly FontFile[],
): FontFile | undefined {
  const code = codeOf(character);
  const having = own.filter((face) => isFor(face, code) && face.advances.has(code)).reverse();
  const named = having.filter((face) => face.name === name);
  const other = han.find(({ advances }) => advances.has(code)) ?? having.find((face) => face.style === style);
  const found =
    nearest(
      named.filter((face) => face.style === style),
      weight,
    ) ??
    nearest(named, weight) ??
    other;
  return found ?? having[0];
}

function nearest(faces: readonly OwnFace[], weight: number): OwnFace | undefined {
  return faces.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))[0];
}

function isFor({ ranges }: Pick<FontFace, 'ranges'>, code: number): boolean {
  return ranges === undefined || isWithin(ranges, code);
}

function isIn(faces: readonly FontFile[], code: number): boolean {
  return faces.some(({ advances }) => advances.has(code));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function isSeen(character: string): boolean {
  return !/[\s\p{Other}\p{Mark}]/u.test(character);
}
