import type { APIRoute } from 'astro';
import { site } from './_site.ts';

/** Everything may be read; the sitemap has every page with its translations. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(site.paths.file('sitemap-index.xml'), site.origin).href}\n`,
  );
