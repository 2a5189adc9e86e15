import type { Lang } from './languages.ts';

/** What has an address on the site, without its language. Names are as in content/, URLs are lower case. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'runtime'; readonly runtime: string }
  | { readonly kind: 'exception'; readonly runtime: string; readonly name: string }
  | { readonly kind: 'message'; readonly runtime: string; readonly name: string; readonly id: string }
  /** A page of one program, or of both sides of a slip. */
  | { readonly kind: 'demo'; readonly runtime: string; readonly name: string; readonly demo: string }
  | { readonly kind: 'page'; readonly name: string };

export interface Paths {
  /** The sub-path of the site: '/' or '/docs/'. */
  readonly base: string;
  /** language and place (and section) → path, e.g. /pt/python/connectionreseterror/#pitfalls */
  to(lang: Lang, place: Place, section?: string): string;
  /** A file that is served as it is: 'icon.svg' → /docs/icon.svg */
  file(name: string): string;
}

/** base ('/' or '/docs' or '/docs/') → the one object that builds every URL of the site. */
export function createPaths(base: string): Paths {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return {
    base: root,
    to: (lang, place, section) =>
      `${root}${[lang, ...segments(place)].join('/')}/${section === undefined ? '' : `#${section}`}`,
    file: (name) => `${root}${name.replace(/^\/+/, '')}`,
  };
}

function segments(place: Place): string[] {
  switch (place.kind) {
    case 'home':
      return [];
    case 'runtime':
      return [place.runtime];
    case 'exception':
      return [place.runtime, place.name.toLowerCase()];
    case 'message':
      return [place.runtime, place.name.toLowerCase(), place.id];
    case 'demo':
      return [place.runtime, place.name.toLowerCase(), 'demos', place.demo];
    case 'page':
      return [place.name];
  }
}
