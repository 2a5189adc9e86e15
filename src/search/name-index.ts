import type { Lang } from '../i18n/languages.ts';
import type { NameEntry } from '../schema/names.ts';
import { isCommon } from '../i18n/common-words.ts';
import { stem } from './stem.ts';
import { compoundsOf, wordsOf } from '../i18n/words.ts';

/** How much a word counts by where it stands. */
const weights = { name: 3, code: 4, part: 1.6, title: 1.3, keyword: 1, message: 0.9, related: 0.5 } as const;

/** A word by which a page can be found. */
export interface Term {
  /** Place of the page in the index → how much the word counts there. */
  readonly pages: Map<number, number>;
  /** How much the word says: the rarer, the more. */
  readonly weight: number;
}
/** A title, a keyword or a message, as the terms that count in it. */
export interface Phrase {
  readonly terms: ReadonlySet<string>;
  readonly mass: number;
}
/** Everything that ranking needs of the pages of one language, worked out once. */
export interface NameIndex {
  readonly lang: Lang;
  readonly entries: readonly NameEntry[];
  readonly terms: ReadonlyMap<string, Term>;
  /** Normalized words as they are written → their terms; what a beginning or a typo is compared with. */
  readonly words: ReadonlyMap<string, string>;
  /** Place of the page in the index → its phrases. */
  readonly phrases: readonly (readonly Phrase[])[];
}

/** What a word that says nothing counts. */
export const commonWeight = 0.05;

/** What a number counts that is none of our codes: as a rule, a port or a part of an address. */
export const numberWeight = 0.4;

/** How many pages hold a word, out of how many → how much it says. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + all / pages);
}

/** The pages of one language → their index. */
export function buildNameIndex(entries: readonly NameEntry[], lang: Lang): NameIndex {
  const words = new Map<string, string>();
  const wordsIn = once(wordsOf);
  const stemOf = once((word: string) => stem(word, lang));
  const found = new Map<string, Map<number, number>>();
  for (const [page, entry] of entries.entries()) {
    for (const [word, weight] of weighWords(entry, wordsIn)) {
      const term = stemOf(word);
      words.set(word, term);
      const pages = found.get(term) ?? new Map<number, number>();
      found.set(term, pages.set(page, Math.max(pages.get(page) ?? 0, weight)));
    }
  }
  const codes = new Set(entries.flatMap((entry) => entry.codes));
  const weightOf = (term: string, pages: number): number => {
    if (isCommon(term, lang)) return commonWeight;
    return /^\d+$/.test(term) && !codes.has(term) ? numberWeight : rarity(pages, entries.length);
  };
  const terms = new Map([...found].map(([term, pages]) => [term, { pages, weight: weightOf(term, pages.size) }]));
  const phraseOf = (text: string): Phrase => {
    const own = new Set(wordsIn(text).map(stemOf));
    return { terms: own, mass: [...own].reduce((sum, term) => sum + (terms.get(term)?.weight ?? 0), 0) };
  };
  const phrases = entries.map(({ name, phrases, messages }) => [name, ...phrases, ...messages].map(phraseOf));
  return { lang, entries, terms, words, phrases };
}

/** A function that takes its time → the same, with what it has worked out before: texts share most of their words. */
function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** A page → its words, each with how much it counts where it stands. */
function weighWords(
  entry: NameEntry,
  wordsIn: (text: string) => readonly string[],
): (readonly [word: string, weight: number])[] {
  const { name, codes, phrases, messages, exception = '', related } = entry;
  const [title = '', ...keywords] = phrases;
  const texts: readonly (readonly [string, number])[] = [
    [title, weights.title],
    ...keywords.map((text) => [text, weights.keyword] as const),
    ...messages.map((text) => [text, weights.message] as const),
    [[exception, ...related].join(' '), weights.related],
  ];
  return [
    ...compoundsOf(name).map((word) => [word, weights.name] as const),
    ...wordsIn(name).map((word) => [word, weights.part] as const),
    ...codes.map((code) => [code.toLowerCase(), weights.code] as const),
    ...texts.flatMap(([text, weight]) =>
      [...wordsIn(text), ...compoundsOf(text)].map((word) => [word, weight] as const),
    ),
  ];
}
