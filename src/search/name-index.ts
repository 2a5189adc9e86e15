import type { Lang } from '../i18n/languages.ts';
import type { NameEntry } from '../schema/names.ts';
import { isCommon } from '../i18n/common-words.ts';
import { stem } from './stem.ts';
import { compoundsOf, wordsOf, writtenWordsOf } from '../i18n/words.ts';

/** How much a word counts by where it stands. */
const weights = { name: 3, code: 4, part: 1.6, title: 1.3, keyword: 1, message: 0.9, related: 0.5 } as const;

/** A word by which a page can be found. */
export interface Term {
  readonly term: string;
  /** Places of pages in the index, in order, each with how much the word counts there. */
  readonly pages: [page: number, weight: number][];
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
  /** Place of the page in the index → its phrases, read when they are asked for: a query has words of few pages. */
  readonly phrasesOf: (page: number) => readonly Phrase[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

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
  const terms = new Map<string, Writable<Term>>();
  const termOf = once((word: string) => {
    const term = stem(word, lang);
    words.set(word, term);
    const known = terms.get(term) ?? { term, pages: [], weight: 0 };
    terms.set(term, known);
    return known;
  });
  // Texts share most of their words.
  const read = once((written: string) => ({
    parts: wordsOf(written).map(termOf),
    wholes: compoundsOf(written).map(termOf),
  }));
  for (const [page, entry] of entries.entries()) {
    const count = (weight: number, { pages }: Term): void => {
      const last = pages.at(-1);
      if (last?.[0] !== page) pages.push([page, weight]);
      else last[1] = Math.max(last[1], weight);
    };
    for (const [text, weight, whole = weight] of weighTexts(entry)) {
      for (const written of writtenWordsOf(text)) {
        const { parts, wholes } = read(written);
        for (const term of parts) count(weight, term);
        for (const term of wholes) count(whole, term);
      }
    }
    for (const code of entry.codes) count(weights.code, termOf(code.toLowerCase()));
  }
  const codes = new Set(entries.flatMap((entry) => entry.codes));
  for (const found of terms.values()) found.weight = weightOf(found, entries.length, lang, codes);
  const phraseOf = (text: string): Phrase => {
    const own = new Set(writtenWordsOf(text).flatMap((written) => read(written).parts));
    return {
      terms: new Set([...own].map(({ term }) => term)),
      mass: [...own].reduce((sum, { weight }) => sum + weight, 0),
    };
  };
  const phrasesOf = once((page: number) => {
    const { name = '', phrases = [], messages = [] } = entries[page] ?? {};
    return [name, ...phrases, ...messages].map(phraseOf);
  });
  return { lang, entries, terms, words, phrasesOf };
}

function weightOf({ term, pages }: Term, all: number, lang: Lang, codes: ReadonlySet<string>): number {
  if (isCommon(term, lang)) return commonWeight;
  return /^\d+$/.test(term) && !codes.has(term) ? numberWeight : rarity(pages.length, all);
}

/** A function that takes its time → the same, with what it has worked out before. */
function once<K, T>(work: (of: K) => T): (of: K) => T {
  const known = new Map<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = work(of);
    known.set(of, made);
    return made;
  };
}

/** A page → its texts, each with how much a word of it counts, and one in CamelCase as a whole, where that is not the same. */
function weighTexts(entry: NameEntry): (readonly [text: string, weight: number, whole?: number])[] {
  const { name, phrases, messages, exception = '', related } = entry;
  const [title = '', ...keywords] = phrases;
  return [
    [name, weights.part, weights.name],
    [title, weights.title],
    ...keywords.map((text) => [text, weights.keyword] as const),
    ...messages.map((text) => [text, weights.message] as const),
    [[exception, ...related].join(' '), weights.related],
  ];
}
