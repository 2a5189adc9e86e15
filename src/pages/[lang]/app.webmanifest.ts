import type { APIRoute } from 'astro';
import { buildAppManifest } from '../../offline/app-manifest.ts';
import { edition, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** The web app manifest of a language. */
export const GET: APIRoute = ({ params }) => {
  const { lang, tag, paths, strings } = edition(params.lang);
  const { tagline: name, description } = strings.site;
  return Response.json(buildAppManifest(paths.base, lang, { tag, name, description }));
};
