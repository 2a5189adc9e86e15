import type { APIRoute } from 'astro';
import { site } from '../_site.ts';

/** One file per program, for when the reader presses Run; a program that stands in two places is one. */
export const getStaticPaths = () =>
  [...new Map([...site.programs.values()].map(({ hash, file }) => [hash, file]))].map(([hash, file]) => ({
    params: { hash },
    props: { file },
  }));

/** → a ProgramFile. */
export const GET: APIRoute = ({ props }) => Response.json(props.file);
