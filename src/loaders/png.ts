import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SvgNode } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { inFaces } from '../embeds/faces.ts';
import { facesFor } from './faces.ts';
import { indexedPng } from './indexed-png.ts';
import { digestOf, keptIn } from './kept.ts';
import { plated, printed, type Colours } from './plates.ts';

/** A picture of more pixels takes more memory than a build should: one that is longer is drawn smaller. */
const MOST_PIXELS = 24_000_000;
/** A picture of more pixels is drawn with no other, and not of a palette: the memory of both is more than of all pages. */
const LARGE = 8_000_000;

const kept = keptIn('pictures');

interface How {
  /** Pixels for each of the picture's own, or fewer where that would be too many; 1 where left out. */
  readonly zoom?: number;
  /** The few colours that the picture may be in: then it is drawn once for all such sets of colours. */
  readonly colours?: Colours;
}

/** A picture that needs no style sheet as a PNG. The same bytes for the same picture, which is drawn once and kept. */
export async function png(picture: SvgNode, { zoom = 1, colours }: How = {}): Promise<Uint8Array<ArrayBuffer>> {
  const plates = colours && plated(picture, colours);
  return (plates && printed(await drawnOnce(plates, zoom), colours)) ?? drawnOnce(picture, zoom);
}

async function drawnOnce(picture: SvgNode, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const { files, faceOf } = await facesFor(markup(picture));
  const area = Number(picture.attributes['width']) * Number(picture.attributes['height']);
  const value = Math.min(zoom, Math.sqrt(MOST_PIXELS / area));
  const svg = markup(inFaces(picture, faceOf));
  return kept.get(await keyOf(svg, value), async () => {
    const font = { loadSystemFonts: false, fontFiles: [...files] };
    const options: ResvgRenderOptions = { fitTo: { mode: 'zoom', value }, font };
    return area * value * value > LARGE ? drawnAlone(svg, options) : drawn(svg, options);
  });
}

async function drawn(svg: string, options: ResvgRenderOptions): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, options);
  return (await indexedPng(image)) ?? new Uint8Array(image.asPng());
}

let turn: Promise<unknown> = Promise.resolve();

/** On a thread that ends: the pixels are memory of which no collector knows, and go with it. */
function drawnAlone(svg: string, options: ResvgRenderOptions): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = turn.then(async () => {
    const worker = new Worker(resolve('src/loaders/large-picture.ts'), { workerData: { svg, options } });
    const stopped = once(worker, 'exit').then(() => Promise.reject(new Error('The picture could not be drawn.')));
    const [file] = (await Promise.race([once(worker, 'message'), stopped])) as [Uint8Array<ArrayBuffer>];
    await stopped.catch(() => undefined);
    return file;
  });
  turn = drawing.catch(() => undefined);
  return drawing;
}

/** What a picture is made with: a change in one of these is a change in every picture. */
const MAKERS = [
  ...['png.ts', 'indexed-png.ts', 'large-picture.ts'].map((name) => `src/loaders/${name}`),
  'node_modules/@resvg/resvg-js/package.json',
];
let makers: Promise<string> | undefined;

/** Faces are in the picture by names that come from what is in their files. */
async function keyOf(svg: string, zoom: number): Promise<string> {
  makers ??= digestOf(MAKERS);
  return `${createHash('sha256')
    .update(`${await makers} ${zoom} ${svg}`)
    .digest('hex')}.png`;
}
