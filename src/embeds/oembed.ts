import type { Embed } from './embed.ts';
import { quoted, WIDTH } from './snippets.ts';

/** Between these a WordPress host lets a frame be high. */
const LEAST = 200;
const GREATEST = 1000;

/** An oEmbed 1.0 answer of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/**
 * What a page that was pasted as an address becomes. The markup is such as a host keeps that trusts nobody: a quotation
 * with a link, which stays where script is off, and then one frame with nothing in it.
 */
export function oEmbedOf(embed: Embed): OEmbed {
  const height = Math.min(Math.max(embed.height, LEAST), GREATEST);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: embed.site,
    provider_url: embed.home,
    cache_age: 86_400,
    html: quoted(embed, height),
    width: WIDTH,
    height,
    thumbnail_url: embed.pictures.card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
