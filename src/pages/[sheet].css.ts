import type { APIRoute, GetStaticPaths } from 'astro';
import type { Accent } from '../model/accent.ts';
import { accentSheet } from '../layouts/accent.ts';
import { story } from '../loaders/story.ts';

/** `/accent.css`, where the story has an accent of its own. */
export const getStaticPaths: GetStaticPaths = () =>
  story.meta.accent ? [{ params: { sheet: 'accent' }, props: story.meta.accent }] : [];

export const GET: APIRoute<Accent> = ({ props }) =>
  new Response(accentSheet(props), { headers: { 'content-type': 'text/css' } });
