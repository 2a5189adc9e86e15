import type { APIRoute } from 'astro';
import { buildCardTexts } from '../../model/card.ts';
import { buildLookupData } from '../../model/lookup-data.ts';
import type { ErrorFile } from '../../search/data.ts';
import { packEntries } from '../../search/packed.ts';
import { edition as editionOf, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** What tells a pasted error, and the words of the answer, in one language; loaded when the box gets the focus. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionOf(params.lang);
  return Response.json({
    ...packEntries(
      edition.paths.to(edition.lang, { kind: 'runtime', runtime: 'python' }),
      buildLookupData(edition).entries,
    ),
    texts: buildCardTexts(edition),
  } satisfies ErrorFile);
};
