import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../../loaders/cache-key.ts';
import { hanFile, type HanSlice } from '../../loaders/han-face.ts';
import { slices } from '../../loaders/han.ts';

export const getStaticPaths = (() =>
  keyed(slices.map((slice) => ({ params: { slice: slice.name }, props: { ...slice } })))) satisfies GetStaticPaths;

/** The Chinese characters of the story, as many as one slice of the face has. */
export const GET: APIRoute<HanSlice> = async ({ props }) =>
  new Response(await hanFile(props), { headers: { 'content-type': 'font/woff2' } });
