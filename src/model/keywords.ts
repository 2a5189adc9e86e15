import { isCommon } from '../i18n/common-words.ts';
import type { Lang } from '../i18n/languages.ts';
import { normalize } from '../i18n/words.ts';

/**
 * What readers type → the same as ranking reads it, each once: without accents, capitals, and the words that every text has. A
 * CamelCase name stays, for its parts.
 */
export function condense(phrases: readonly string[], lang: Lang): string[] {
  const condensed = phrases.map((phrase) =>
    phrase
      .split(/\s+/)
      .map((word) => (normalize(word).includes(' ') ? word : normalize(word)))
      .filter((word) => !isCommon(word, lang))
      .join(' '),
  );
  return [...new Set(condensed)].filter((phrase) => phrase !== '');
}
