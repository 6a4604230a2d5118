import type { APIRoute, GetStaticPaths } from 'astro';
import { hanFile, type HanPart } from '../../loaders/han-face.ts';
import { parts } from '../../loaders/han.ts';

export const getStaticPaths = (() =>
  parts.map((part) => ({ params: { part: part.name }, props: { ...part } }))) satisfies GetStaticPaths;

/** The Chinese characters of the story, as many as one slice of the face has. */
export const GET: APIRoute<HanPart> = async ({ props }) =>
  new Response(await hanFile(props), { headers: { 'content-type': 'font/woff2' } });
