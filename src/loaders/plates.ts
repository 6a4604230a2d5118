import { crc32 } from 'node:zlib';
import type { SvgNode } from '../charts/svg/elements.ts';

/** The colours of a picture as `#1b1814`: its paper, and up to three inks on it. */
export type Colours = readonly [paper: string, ...inks: string[]];

/** Paper is nothing, and each ink a channel of its own: a pixel then says how much of each ink lies on it. */
const PLATES = ['#000000', '#ff0000', '#00ff00', '#0000ff'];
/** All that can have a colour. */
const PAINTS = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color'];
const UNPAINTED = ['svg', 'g', 'defs', 'title', 'desc'];

/**
 * A picture as a printer takes it apart, so that one drawing does for every set of colours. Undefined where it has a colour
 * that is none of these, or is black since nothing is said.
 */
export function plated(picture: SvgNode, colours: Colours, around?: string): SvgNode | undefined {
  const { name, attributes, children } = picture;
  const fill = attributes['fill'] ?? around;
  if (fill === undefined && !UNPAINTED.includes(name)) return undefined;
  const own: Record<string, string | undefined> = { ...attributes };
  for (const paint of PAINTS) {
    const value = attributes[paint];
    if (value === undefined || value === 'none') continue;
    const plate = PLATES[colours.indexOf(value)];
    if (plate === undefined) return undefined;
    own[paint] = plate;
  }
  const inner = children.map((child) => (typeof child === 'string' ? child : plated(child, colours, fill)));
  if (!inner.every((child) => child !== undefined)) return undefined;
  return { name, attributes: own, children: inner };
}

const HEAD = 8;
/** Where the header says what kind of colours there are, and that they are of a palette. */
const KIND = HEAD + 17;
const INDEXED = 3;

/** The PNG of plates, in colours: only its palette changes. Undefined where it has none. */
export function printed(plates: Uint8Array<ArrayBuffer>, colours: Colours): Uint8Array<ArrayBuffer> | undefined {
  if (plates[KIND] !== INDEXED) return undefined;
  const file = Buffer.from(plates);
  for (let at = HEAD; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) !== 'PLTE') continue;
    const end = at + 8 + file.readUInt32BE(at);
    for (let entry = at + 8; entry < end; entry += 3) file.set(mixed(file.subarray(entry, entry + 3), colours), entry);
    file.writeUInt32BE(crc32(file.subarray(at + 4, end)), end);
    return new Uint8Array(file);
  }
  return undefined;
}

/** Paper, with as much of each ink as its plate has. */
function mixed(shares: Uint8Array, [paper, ...inks]: Colours): number[] {
  return [1, 3, 5].map((channel) => {
    const of = (colour: string): number => Number.parseInt(colour.slice(channel, channel + 2), 16);
    const ground = of(paper);
    return Math.round(inks.reduce((sum, ink, at) => sum + ((shares[at] ?? 0) / 255) * (of(ink) - ground), ground));
  });
}
