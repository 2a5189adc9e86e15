import type { APIRoute } from 'astro';
import { buildBoxTexts, buildNames } from '../../model/names.ts';
import type { NameFile } from '../../search/data.ts';
import { packNames } from '../../search/packed.ts';
import { edition as editionOf, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** The index of names of one language, and what the box says; loaded when the box gets the focus. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionOf(params.lang);
  return Response.json({
    ...packNames(edition.paths.to(edition.lang, { kind: 'runtime', runtime: 'python' }), buildNames(edition)),
    texts: buildBoxTexts(edition),
  } satisfies NameFile);
};
