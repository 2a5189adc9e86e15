import type { APIRoute } from 'astro';
import { buildLookupData } from '../../model/lookup-data.ts';
import { packScripts } from '../../search/packed.ts';
import { edition as editionOf, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** What JavaScript and its compiler print, with the pages that explain it; loaded when what was pasted may be theirs. */
export const GET: APIRoute = ({ params }) =>
  Response.json(packScripts(buildLookupData(editionOf(params.lang)).entries));
