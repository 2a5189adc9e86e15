import type { APIRoute } from 'astro';
import { edition, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** What is said while a program runs or is edited, in one language; loaded with the first click. */
export const GET: APIRoute = ({ params }) => {
  const { playground, code, demo } = edition(params.lang).strings;
  const { silent, uncaught, atLine, exit } = code;
  return Response.json({ ...playground, silent, uncaught, atLine, exit, run: demo.run, runFile: demo.runFile });
};
