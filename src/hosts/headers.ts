import { rareTypeOf } from './types.ts';

/** Response headers by name, in the order in which they are written. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** What every address of the site answers with. */
export const EVERYWHERE: ResponseHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A page of ours is not put into a frame; what others may load is open to all of them. */
const FRAMING = {
  own: { 'Content-Security-Policy': "frame-ancestors 'self'", 'Cross-Origin-Opener-Policy': 'same-origin' },
  embed: { 'Content-Security-Policy': 'frame-ancestors *' },
};

const OPEN: ResponseHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const CACHING = {
  /** Asked for again each time, which costs no more than an answer of 304. */
  fresh: 'public, max-age=0, must-revalidate',
  /** A correction reaches every embed within five minutes. */
  minutes: 'public, max-age=300, stale-while-revalidate=86400',
  /** Another content has another address. */
  forever: 'public, max-age=31536000, immutable',
};

/** An address whose name holds the hash of its content: bundles, the parts of the search index, frozen embeds. */
const HASHED = /^\/(?:assets\/[^/]+\.[\w-]{8,}\.\w+|pagefind\/(?:fragment|index)\/[^/]+|e\/[^/]+\/[^/]+\/)$/;

/**
 * The headers that the file at an address of the site should be served with: `/`, `/names/x/`, `/data/events.csv`. This is
 * the one place that says so; the recipes for hosts are made from it or held against it. The site works without any.
 */
export function headersOf(address: string): ResponseHeaders {
  const type = rareTypeOf(address);
  return { ...EVERYWHERE, ...(type ? { 'Content-Type': type } : {}), ...framingOf(address), ...cachingOf(address) };
}

function framingOf(address: string): ResponseHeaders {
  if (/^\/(?:embed|e)\//.test(address)) return { ...FRAMING.embed, ...OPEN };
  return isPage(address) ? FRAMING.own : OPEN;
}

function cachingOf(address: string): ResponseHeaders {
  const isOwnPage = isPage(address) && !/^\/(?:embed|e)\//.test(address);
  return { 'Cache-Control': HASHED.test(address) ? CACHING.forever : isOwnPage ? CACHING.fresh : CACHING.minutes };
}

function isPage(address: string): boolean {
  return /(?:\/|\.html)$/.test(address);
}
