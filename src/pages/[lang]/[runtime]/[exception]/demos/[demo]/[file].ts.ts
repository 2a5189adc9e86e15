import type { APIRoute } from 'astro';
import { downloads } from '../../../../../_downloads.ts';

export const getStaticPaths = () => downloads('ts');

/** A program as it is on the page, without the marks of its callouts. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
