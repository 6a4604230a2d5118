import type { APIRoute } from 'astro';
import { classicScript } from '../loaders/script.ts';

/** The custom element for others' pages: a classic script that needs nothing and asks for nothing. */
export const GET: APIRoute = async () =>
  new Response(`${await classicScript('embed/element.ts')}\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
