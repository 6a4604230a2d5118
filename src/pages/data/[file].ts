import type { APIRoute, GetStaticPaths } from 'astro';
import { DOWNLOADS, type DownloadName } from '../../embeds/data/downloads.ts';
import { absolute } from '../../layouts/addresses.ts';
import { story } from '../../loaders/story.ts';

export const getStaticPaths = (() =>
  Object.keys(DOWNLOADS).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The story as a file to work with. */
export const GET: APIRoute = ({ params, site }) => {
  const { type, write } = DOWNLOADS[params['file'] as DownloadName];
  const text = write(story, (address) => absolute(address, site));
  return new Response(text, { headers: { 'content-type': type.includes(';') ? type : `${type}; charset=utf-8` } });
};
