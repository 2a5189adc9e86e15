import type { APIRoute } from 'astro';
import { edition, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** What a page says, in one language, when what it relies on fails; loaded when it does. */
export const GET: APIRoute = ({ params }) => {
  const { notices } = edition(params.lang).strings;
  return Response.json({ unkept: notices.unkept });
};
