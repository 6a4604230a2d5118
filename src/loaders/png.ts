import { renderAsync } from '@resvg/resvg-js';
import { facesFor } from './faces.ts';

/** A picture of more pixels takes more memory than a build should: one that is longer is drawn smaller. */
const MOST_PIXELS = 40_000_000;

/**
 * An SVG that needs no style sheet as a PNG, `zoom` pixels for each of its own, or fewer where that would be too many.
 * The same bytes for the same SVG. Throws where it is not well-formed.
 */
export async function png(svg: string, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await facesFor(svg);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: Math.min(zoom, Math.sqrt(MOST_PIXELS / areaOf(svg))) },
    font: { loadSystemFonts: false, fontFiles: [...files] },
  });
  return new Uint8Array(image.asPng());
}

function areaOf(svg: string): number {
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Number(width ?? 1) * Number(height ?? 1);
}
