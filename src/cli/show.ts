import { likeness } from '../search/near.ts';
import { pathOf, type Content } from './content.ts';
import type { TextPage } from '../model/text-page.ts';

/** A name as people type it (KeyError, keyerror, json.JSONDecodeError, KeyError/some-message) → its page. */
export function findPage({ pages }: Content, name: string): TextPage | undefined {
  const wanted = name.toLowerCase().replace(/\/$/, '');
  return pages.find((page) => pathOf(page).toLowerCase() === wanted || page.name.toLowerCase() === wanted);
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
