import { fallbackLang, publishedLanguages, type Lang } from './languages.ts';

/**
 * Which edition a reader gets at the root.
 * @param stored what the switcher remembered, if anything
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`
 */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Lang {
  const codes = [stored ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  for (const code of codes) {
    const found = publishedLanguages.find((language) => language.code === code);
    if (found !== undefined) return found.code;
  }
  return fallbackLang;
}
