import type { APIRoute } from 'astro';
import { buildCardFragment } from '../../../../model/card.ts';
import type { ExceptionEntry } from '../../../../schema/entry.ts';
import { edition, inEachLanguage, site } from '../../../_site.ts';

export const getStaticPaths = () =>
  inEachLanguage(() =>
    site.catalog.exceptions.map((entry) => ({
      params: { runtime: entry.runtime, exception: entry.className.toLowerCase() },
      props: { entry },
    })),
  );

/** What an answer in the box shows of the exception. */
export const GET: APIRoute<{ entry: ExceptionEntry }> = ({ params, props }) =>
  Response.json(buildCardFragment(edition(params.lang), props.entry));
