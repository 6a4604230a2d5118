import { renderAsync } from '@resvg/resvg-js';
import type { SvgNode } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { inFaces } from '../embeds/faces.ts';
import { facesFor } from './faces.ts';
import { indexedPng } from './indexed-png.ts';

/** A picture of more pixels takes more memory than a build should: one that is longer is drawn smaller. */
const MOST_PIXELS = 40_000_000;

/**
 * A picture that needs no style sheet as a PNG, `zoom` pixels for each of its own, or fewer where that would be too many.
 * The same bytes for the same picture.
 */
export async function png(picture: SvgNode, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  const { files, faceOf } = await facesFor(markup(picture));
  const area = Number(picture.attributes['width']) * Number(picture.attributes['height']);
  const image = await renderAsync(markup(inFaces(picture, faceOf)), {
    fitTo: { mode: 'zoom', value: Math.min(zoom, Math.sqrt(MOST_PIXELS / area)) },
    font: { loadSystemFonts: false, fontFiles: [...files] },
  });
  return (await indexedPng(image)) ?? new Uint8Array(image.asPng());
}
