import type { APIRoute } from 'astro';
import { absolute } from '../layouts/addresses.ts';

/** Everything may be read; pages that should not be listed say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`);
