import type { APIRoute, GetStaticPaths } from 'astro';
import { accentSheet } from '../layouts/accent.ts';
import { hanSheet } from '../layouts/han.ts';
import { declaredFaces } from '../loaders/faces.ts';
import { slices } from '../loaders/han.ts';
import { story } from '../loaders/story.ts';

interface Props {
  readonly css: string;
}

/** `/accent.css`, where the story has an accent of its own, and `/han.css`, where it has Chinese characters. */
export const getStaticPaths = (async () => {
  const { accent } = story.meta;
  const faces = await declaredFaces();
  return [
    ...(accent ? [{ params: { sheet: 'accent' }, props: { css: accentSheet(accent) } satisfies Props }] : []),
    ...(slices.length > 0
      ? [{ params: { sheet: 'han' }, props: { css: hanSheet(slices, faces) } satisfies Props }]
      : []),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.css, { headers: { 'content-type': 'text/css' } });
