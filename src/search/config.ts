import type { Lang } from '../i18n/languages.ts';
import { createPaths } from '../i18n/paths.ts';

/** Where everything is that a search of one language loads. */
export interface SearchConfig {
  /** Of the page, and so of the index of names. */
  readonly lang: Lang;
  /** URL of the index of names. */
  readonly names: string;
  /** URL of what tells pasted errors. */
  readonly lookup: string;
  /** URL of what JavaScript prints; it belongs to what tells pasted errors. */
  readonly scripts: string;
  /** URL of Pagefind's script. */
  readonly pagefind: string;
  readonly base: string;
}

/** The sub-path of the site and a language → where everything is. */
export function configureSearch(root: string, lang: Lang): SearchConfig {
  const paths = createPaths(root);
  return {
    lang,
    base: paths.base,
    names: paths.file(`${lang}/names.json`),
    lookup: paths.file(`${lang}/lookup.json`),
    scripts: paths.file(`${lang}/scripts.json`),
    pagefind: paths.file('pagefind/pagefind.js'),
  };
}
