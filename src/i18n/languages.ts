/** THE list of languages: everything that differs by language is found from here. */
export const languages: readonly Language[] = [
  { code: 'pt', tag: 'pt-BR', name: 'Português', status: 'published' },
  { code: 'es', tag: 'es', name: 'Español', status: 'published' },
  { code: 'en', tag: 'en', name: 'English', status: 'published' },
];

export type Lang = 'pt' | 'es' | 'en';

export interface Language {
  /** Used in URLs and file names. */
  readonly code: Lang;
  /** BCP 47, for `lang` and `hreflang`. */
  readonly tag: string;
  /** The language's name for itself. */
  readonly name: string;
  /** A draft is checked but not published. */
  readonly status: 'published' | 'draft';
}

/** The languages that have pages, in the order of the switcher. */
export const publishedLanguages = languages.filter(({ status }) => status === 'published');

/** The language a reader gets who has none of ours (x-default). */
export const fallbackLang: Lang = 'en';

/** code → is it one of our languages? */
export function isLang(code: string): code is Lang {
  return languages.some((language) => language.code === code);
}

/** language code → its BCP 47 tag, e.g. pt → pt-BR. */
export function langTag(lang: Lang): string {
  return languages.find(({ code }) => code === lang)?.tag ?? lang;
}
