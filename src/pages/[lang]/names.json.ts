import type { APIRoute } from 'astro';
import { buildNames } from '../../model/names.ts';
import { edition, inEachLanguage } from '../_site.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** The index of names of one language; the search box loads it when it is used. */
export const GET: APIRoute = ({ params }) => Response.json(buildNames(edition(params.lang)));
