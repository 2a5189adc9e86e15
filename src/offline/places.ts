import type { Lang } from '../i18n/languages.ts';
import { createPaths } from '../i18n/paths.ts';

/** Where everything that belongs to saved pages is: addresses on the site, names of caches in the browser. */
export interface Places {
  /** The sub-path of the site: '/' or '/docs/'. */
  readonly base: string;
  readonly worker: string;
  /** Every cache of ours begins with it. Other sites may live on the same host, under other sub-paths. */
  readonly prefix: string;
  /** The cache and the key of what is saved (saved.ts). */
  readonly record: { readonly cache: string; readonly key: string };
  /** The cache of files whose names change with their content; all versions share it. */
  readonly files: string;
  /** The cache of pages and data of one language and version. */
  readonly pages: (lang: Lang, version: string) => string;
  readonly isPages: (cache: string) => boolean;
  readonly head: (lang: Lang) => string;
  readonly list: (lang: Lang, version: string) => string;
  readonly pack: (lang: Lang, version: string, ending: string) => string;
  /** The page that stands in for one that is not saved. */
  readonly unsaved: (lang: Lang) => string;
  readonly manifest: (lang: Lang) => string;
  /** Where a system sends what is shared with the site: answered by the worker alone. */
  readonly share: (lang: Lang) => string;
}

/** The sub-path of the site ('/', '/docs') → the places. */
export function createPlaces(base: string): Places {
  const paths = createPaths(base);
  const root = paths.base;
  const file = (name: string): string => paths.file(name);
  const prefix = `errata:${root}:`;
  return {
    base: root,
    worker: file('sw.js'),
    prefix,
    record: { cache: `${prefix}saved`, key: file('offline/saved.json') },
    files: `${prefix}files`,
    pages: (lang, version) => `${prefix}pages:${lang}:${version}`,
    isPages: (cache) => cache.startsWith(`${prefix}pages:`),
    head: (lang) => file(`offline/${lang}.json`),
    list: (lang, version) => file(`offline/${lang}.${version}.json`),
    pack: (lang, version, ending) => file(`offline/${lang}.${version}.${ending}`),
    unsaved: (lang) => file(`${lang}/unsaved/`),
    manifest: (lang) => file(`${lang}/app.webmanifest`),
    share: (lang) => file(`${lang}/share/`),
  };
}

/** A path in the site ('play/swc.1a2b3c.wasm') → does its name change with its content? Then it never has to be asked for again. */
export function isHashed(path: string): boolean {
  return /^(_astro\/|programs\/|play\/.+\.[0-9a-f]{10}\.|pagefind\/.+\.pf_\w+$)/.test(path);
}
