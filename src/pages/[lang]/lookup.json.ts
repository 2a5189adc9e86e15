import type { APIRoute } from 'astro';
import { buildCardTexts } from '../../model/card.ts';
import { buildLookupData } from '../../model/lookup-data.ts';
import { edition as editionOf, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** What tells a pasted error, and the words of the answer, in one language; loaded when the box gets the focus. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionOf(params.lang);
  return Response.json({ ...buildLookupData(edition), texts: buildCardTexts(edition) });
};
