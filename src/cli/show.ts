import { createLookup } from '../lookup/index.ts';
import { likeness } from '../search/near.ts';
import { pathOf, type Content } from './content.ts';
import type { TextPage } from '../model/text-page.ts';

/**
 * A name as people type it (KeyError, keyerror, KeyError/some-message), or as a traceback has it (IOError, gaierror,
 * json.decoder.JSONDecodeError) → its page.
 */
export function findPage({ pages, origin, lookup }: Content, name: string): TextPage | undefined {
  const wanted = name.toLowerCase().replace(/\/$/, '');
  const own = pages.find((page) => pathOf(page).toLowerCase() === wanted || page.name.toLowerCase() === wanted);
  if (own !== undefined) return own;
  // The last part of a dotted name is how Python prints it where the module is its own: gaierror.
  const short = pages.filter((page) => page.id === undefined && page.name.toLowerCase().endsWith(`.${wanted}`));
  if (short.length === 1) return short[0];
  const { kind, place } = createLookup(lookup)(`${name}: `);
  const url = kind === 'class' && place !== undefined ? new URL(place.href, origin).href : undefined;
  return pages.find((page) => page.url === url);
}

/** A name without a page → the names that were perhaps meant, the nearest first. */
export function suggestPages({ pages }: Content, name: string): string[] {
  return pages
    .map((page) => ({
      path: pathOf(page),
      near: Math.max(likeness(name, pathOf(page)), likeness(name, page.id ?? '')),
    }))
    .filter(({ near }) => near >= 0.4)
    .sort((a, b) => b.near - a.near)
    .slice(0, 3)
    .map(({ path }) => path);
}
