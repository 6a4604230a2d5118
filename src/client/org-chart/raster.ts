import { FACES } from '../../charts/svg/alone.ts';

const FINENESS = 2;
/** The most pixels that every browser gives a canvas: along one side, and in all (Safari on a phone). */
const SIDE = 16_384;
const AREA = 16_777_216;

/**
 * A drawing that needs nothing else as a PNG, twice as fine as it is large, or as fine as fits. An image may load nothing,
 * so the faces of the page go into it. Throws where the browser cannot draw it.
 */
export async function raster(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  await document.fonts.ready;
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = (await Promise.all(facesIn(new XMLSerializer().serializeToString(svg)))).join('\n');
  svg.prepend(style);
  const image = new Image();
  // Not as a blob: the policy of the page lets images come from the site or stand in their address.
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = pixelsOf(width, height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error(`no picture of ${width} by ${height}`);
  return blob;
}

/** The pixels of a drawing that is so wide and high: twice as many each way, or as many as a canvas may have. */
export function pixelsOf(width: number, height: number): [width: number, height: number] {
  const fineness = Math.min(FINENESS, SIDE / Math.max(width, height), Math.sqrt(AREA / (width * height)));
  return [Math.floor(width * fineness), Math.floor(height * fineness)];
}

/** The rules of the faces that a drawing names and the page has had to fetch, each with its file in it. */
function facesIn(text: string): Promise<string>[] {
  return [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = FACES[rule.style.getPropertyValue('font-family').replaceAll('"', '')];
      if (family === undefined || !text.includes(family) || !isFetched(rule)) return [];
      return [faceOf(rule, family, href ?? location.href)];
    }),
  );
}

/** Whether the page has one of the letters that a face has. */
function isFetched({ style }: CSSFontFaceRule): boolean {
  const valueOf = (name: string, otherwise: string): string => style.getPropertyValue(name) || otherwise;
  return [...document.fonts].some(
    (face) =>
      face.status === 'loaded' &&
      face.family.replaceAll('"', '') === valueOf('font-family', '').replaceAll('"', '') &&
      face.style === valueOf('font-style', 'normal') &&
      face.unicodeRange.replaceAll(' ', '').toUpperCase() ===
        valueOf('unicode-range', 'U+0-10FFFF').replaceAll(' ', '').toUpperCase(),
  );
}

async function faceOf({ style, cssText }: CSSFontFaceRule, family: string, base: string): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const file = await (await fetch(new URL(address, base))).blob();
  const data = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsDataURL(file);
  });
  return cssText.replace(address, data).replace(/font-family:[^;]+/, `font-family: "${family}"`);
}
