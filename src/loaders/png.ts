import { renderAsync } from '@resvg/resvg-js';
import { facesFor } from './faces.ts';

/** An SVG that needs no style sheet as a PNG, `zoom` pixels for each of its own. The same bytes for the same SVG. */
export async function png(svg: string, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await facesFor(svg);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...files] },
  });
  return new Uint8Array(image.asPng());
}
