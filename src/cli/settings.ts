import { resolve } from 'node:path';

/** What the environment says about a site: see the table of the README. */
export interface Settings {
  /** The folder of the story, as it was given. */
  readonly content: string;
  /** The full address of the first page; it ends in `/`. */
  readonly site: URL;
  /** Whether somebody said so. */
  readonly isSiteSet: boolean;
  /** Where the site goes, as a full path. */
  readonly out: string;
}

/** What ends a path, what leads out of it, and what no host takes for one. */
const NO_PATH = /[?#\s:\\]|\/\.{1,2}\//;

/** The settings of an environment. Throws a sentence on an address that is none. */
export function settingsOf({ CONTENT_DIR, SITE_URL, BASE_PATH, OUT_DIR }: NodeJS.ProcessEnv): Settings {
  const base = `/${BASE_PATH ?? ''}/`.replaceAll(/\/{2,}/g, '/');
  const host = given(SITE_URL) ?? 'http://localhost:4321';
  const { protocol = '', pathname, search, hash } = URL.parse(host) ?? {};
  if (!/^https?:$/.test(protocol)) {
    throw new Error(`SITE_URL is “${host}”; it takes a full address, such as https://news.example.`);
  }
  if (pathname !== '/' || search || hash) {
    throw new Error(`SITE_URL is “${host}”; it takes an address without a path: that goes into BASE_PATH.`);
  }
  if (NO_PATH.test(base)) throw new Error(`BASE_PATH is “${base}”; it takes a path, such as /explained/.`);
  return {
    content: contentOf({ CONTENT_DIR }),
    site: new URL(base, host),
    isSiteSet: given(SITE_URL) !== undefined,
    out: resolve(given(OUT_DIR) ?? 'dist'),
  };
}

/** The folder of the story, for what needs no more than that. */
export function contentOf({ CONTENT_DIR }: NodeJS.ProcessEnv): string {
  return given(CONTENT_DIR) ?? 'content';
}

/** A variable that is there but empty, as a workflow leaves it, says nothing. */
function given(value: string | undefined): string | undefined {
  return value?.trim() ? value : undefined;
}
