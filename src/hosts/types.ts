/** The media type of every kind of file that a site has, as a host should declare it, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What hosts that know only common names get wrong: these types are told to them. */
const RARE = new Set(['.ics', '.bib', '.jsonld', '.csv']);

/** The media type of what an address gives; a folder gives its page. `application/octet-stream` where nothing is known. */
export function typeOf(address: string): string {
  return TYPES[endingOf(address)] ?? 'application/octet-stream';
}

/** The media type that a host has to be told, for an address whose name it would not know. */
export function rareTypeOf(address: string): string | undefined {
  const ending = endingOf(address);
  return RARE.has(ending) ? TYPES[ending] : undefined;
}

/** Whether a file gets smaller by packing. */
export function isText(address: string): boolean {
  return /^text\/|^application\/(?:json|ld\+json|xml|x-bibtex)|svg/.test(typeOf(address));
}

function endingOf(address: string): string {
  return address.endsWith('/') ? '.html' : (/\.\w+$/.exec(address)?.[0] ?? '');
}
