import type { APIRoute } from 'astro';
import { buildCardFragment } from '../../../../../model/card.ts';
import type { MessageEntry } from '../../../../../schema/entry.ts';
import { edition, inEachLanguage, site } from '../../../../_site.ts';

export const getStaticPaths = () =>
  inEachLanguage(() =>
    site.catalog.exceptions.flatMap(({ runtime, className, messages }) =>
      messages.map((entry) => ({
        params: { runtime, exception: className.toLowerCase(), message: entry.id },
        props: { entry },
      })),
    ),
  );

/** What an answer in the box shows of the message. */
export const GET: APIRoute<{ entry: MessageEntry }> = ({ params, props }) =>
  Response.json(buildCardFragment(edition(params.lang), props.entry));
