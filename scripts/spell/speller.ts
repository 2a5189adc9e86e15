import { getDefaultSettings, spellCheckDocument, type CSpellSettings } from 'cspell-lib';
import type { Lang } from '../../src/i18n/languages.ts';
import { withoutPronouns } from './enclitics.ts';
import type { Piece } from './prose.ts';

/** A word that the dictionaries do not have. */
export interface UnknownWord {
  readonly line: number;
  readonly word: string;
}

/** What knows the words of a language: a package of cspell, and the name that it has for the language. */
const dictionaries: Readonly<Record<Lang, { readonly package?: string; readonly locale: string }>> = {
  en: { locale: 'en' },
  es: { package: '@cspell/dict-es-es', locale: 'es' },
  pt: { package: '@cspell/dict-pt-br', locale: 'pt' },
};

/** What is no word, whatever the language: addresses, names with a capital or a digit inside, codes, calls, files, options. */
const noWords = [
  /\bhttps?:\/\/\S+/g,
  /[\p{L}\d_]*(\p{Ll}\p{Lu}|\d|_)[\p{L}\d_]*(\/[\w-]+)?/gu,
  /(?<![\p{L}\d])\p{Lu}{2,}s?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[\w./-]+\(\)/gu,
  /(?<![\p{L}\d])\.?[\w-]+\.[a-z]\w*(\.\w+)*/gu,
  /(?<!\S)--?[a-z][\w-]*/g,
];

/**
 * Looks every word up in the dictionary of its language. Accents count: "conexao" is no word.
 * @param pieces texts in that language; those that may quote English are read with both dictionaries
 * @returns the words that are not there, in the order of the file
 */
export async function findUnknownWords(pieces: readonly Piece[], lang: Lang): Promise<UnknownWord[]> {
  const found = await lookUp(pieces, lang);
  if (lang !== 'es') return found;
  const verbs = found.flatMap(({ word }, line) => withoutPronouns(word).map((text) => ({ line, text, mixed: false })));
  const unknown = new Set((await lookUp(verbs, lang)).map(({ word }) => word));
  const known = new Set(verbs.filter(({ text }) => !unknown.has(text)).map(({ line }) => line));
  return found.filter((_, index) => !known.has(index));
}

async function lookUp(pieces: readonly Piece[], lang: Lang): Promise<UnknownWord[]> {
  const found: UnknownWord[] = [];
  for (const mixed of [false, true]) {
    const lines = pieces
      .filter((piece) => piece.mixed === mixed)
      .flatMap(({ line, text }) => text.split('\n').map((part, index) => [line + index, part] as const));
    const text = lines.map(([, part]) => part).join('\n');
    const { issues, errors = [] } = await spellCheckDocument(
      { uri: 'stdin:///prose.txt', text, languageId: 'plaintext' },
      { noConfigSearch: true, generateSuggestions: false },
      await settingsFor(lang, mixed),
    );
    const [error] = errors;
    if (error !== undefined) throw error;
    found.push(
      ...issues.map(({ text: word, offset }) => ({
        word,
        line: lines[text.slice(0, offset).split('\n').length - 1]?.[0] ?? 0,
      })),
    );
  }
  return found.sort((a, b) => a.line - b.line);
}

/** A word that is not in the dictionary of its language → up to three that are and look like it. */
export async function suggestWords(word: string, lang: Lang): Promise<string[]> {
  const { issues } = await spellCheckDocument(
    { uri: 'stdin:///word.txt', text: word, languageId: 'plaintext' },
    { noConfigSearch: true, generateSuggestions: true, numSuggestions: 3 },
    await settingsFor(lang, false),
  );
  return issues.flatMap(({ suggestions = [] }) => suggestions);
}

async function settingsFor(lang: Lang, mixed: boolean): Promise<CSpellSettings> {
  const { package: name, locale } = dictionaries[lang];
  return {
    ...(await getDefaultSettings()),
    ...(name === undefined ? {} : { import: [`${name}/cspell-ext.json`] }),
    language: mixed ? `${locale},${dictionaries.en.locale}` : locale,
    // Of cspell's other dictionaries, only the names of companies: which technical names prose may use, our lists say.
    dictionaries: ['companies'],
    ignoreRegExpList: noWords,
    caseSensitive: true,
    minWordLength: 2,
    maxNumberOfProblems: 10_000,
    maxDuplicateProblems: 10_000,
  };
}
