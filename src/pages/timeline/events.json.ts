import type { APIRoute } from 'astro';
import { timelineSource } from '../../charts/timeline/data.ts';
import { packed } from '../../charts/timeline/pack.ts';
import { story } from '../../loaders/story.ts';

/** What the live timeline reads with the first hand on it. */
export const GET: APIRoute = () =>
  new Response(packed(timelineSource(story)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
