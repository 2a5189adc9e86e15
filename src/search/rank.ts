import type { NameEntry } from '../schema/names.ts';
import { isCommon } from '../i18n/common-words.ts';
import { findNumber } from '../lookup/errno.ts';
import { commonWeight, numberWeight, rarity, type NameIndex, type Phrase } from './name-index.ts';
import { isOneLetterOff, likeness } from './near.ts';
import { stem } from './stem.ts';
import { compoundsOf, wordsOf } from '../i18n/words.ts';

/** A word of the query: the terms it can stand for, each with how surely; the pages that have one; how much it says. */
interface Wanted {
  readonly terms: ReadonlyMap<string, number>;
  /** Place of the page in the index → how much the word counts there, and how surely it is there. */
  readonly pages: ReadonlyMap<number, readonly [most: number, sureness: number]>;
  readonly weight: number;
}

/** Characters of a query that are read: nobody types more, and a paste goes to the lookup. */
export const longestQuery = 500;

/**
 * The pages that a query can mean, best first: first those of that very name or code, then those whose names begin so,
 * then by the words found, rare words before frequent ones, and by how much of a title, keyword or message the query is.
 * Words are found in any of their forms, by their beginnings, and with a letter wrong.
 * @param limit how many at the most
 */
export function rankNames(index: NameIndex, text: string, limit = 8): NameEntry[] {
  const query = text.slice(0, longestQuery);
  const wanted = readQuery(index, query);
  const mass = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const written = readName(query);
  return best(
    index.entries.map((entry, page) => ({
      entry,
      score: exactScore(entry, written) || partScore(entry, written) + wordScore(index, page, wanted, mass),
    })),
    limit,
  );
}

/**
 * The pages of the very class or code that a query is, best first, found without an index: rankNames begins with
 * them. None where it is also the name of a message, which is an error, and not looked for by its name.
 */
export function findNamed(entries: readonly NameEntry[], query: string, limit = 8): NameEntry[] {
  const written = readName(query);
  const found = best(
    entries.map((entry) => ({ entry, score: exactScore(entry, written) })),
    limit,
  );
  return found.some(({ name, exception }) => exception !== undefined && compact(name) === written.query) ? [] : found;
}

function best(scored: readonly { readonly entry: NameEntry; readonly score: number }[], limit: number): NameEntry[] {
  return scored
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || a.entry.name.length - b.entry.name.length || a.entry.name.localeCompare(b.entry.name),
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Ranked pages → the classes that they are about, each once, in the same order: a message stands for its class. */
export function classesOf(ranked: readonly NameEntry[]): string[] {
  return [...new Set(ranked.map(({ name, exception }) => exception ?? name))];
}

function readQuery(index: NameIndex, query: string): Wanted[] {
  const words = [...new Set(wordsOf(query))];
  const compounds = [...compoundsOf(query), ...joinNeighbours(words)].filter((word) => index.words.has(word));
  return [...new Set([...words, ...compounds])].map((word, place) => {
    const terms = termsOf(index, word, place === words.length - 1);
    const pages = pagesOf(index, terms);
    if (isCommon(word, index.lang)) return { terms, pages, weight: commonWeight };
    const known = [...terms.keys()].map((term) => index.terms.get(term)?.weight ?? 0);
    const unknown = /^\d+$/.test(word) ? numberWeight : rarity(1, index.entries.length);
    return { terms, pages, weight: known.length > 0 ? Math.max(...known) : unknown };
  });
}

function pagesOf(index: NameIndex, terms: Wanted['terms']): Wanted['pages'] {
  const pages = new Map<number, readonly [number, number]>();
  for (const [term, sure] of terms) {
    for (const [page, here] of index.terms.get(term)?.pages ?? []) {
      const [most, sureness] = pages.get(page) ?? [0, 0];
      pages.set(page, [Math.max(most, here * sure), Math.max(sureness, sure)]);
    }
  }
  return pages;
}

/** Words → those that two to four neighbours make when written as one: 'time out' → 'timeout', 'key error' → 'keyerror'. */
function joinNeighbours(words: readonly string[]): string[] {
  return words.flatMap((_, start) => [2, 3, 4].map((count) => words.slice(start, start + count).join('')));
}

/** A word → the terms it can stand for: its own; else, and for the word being typed, those that begin so; else those a letter off. */
function termsOf({ lang, terms, words }: NameIndex, typed: string, isLast: boolean): Map<string, number> {
  // Windows Sockets puts WSA before the names of POSIX: WSAECONNRESET.
  const word = typed.replace(/^wsa(?=e)/, '');
  const found = new Map<string, number>();
  const add = (term: string, sureness: number): void => {
    found.set(term, Math.max(found.get(term) ?? 0, sureness));
  };
  const own = stem(word, lang);
  if (terms.has(own)) add(own, 1);
  if (/^\d+$/.test(word)) return found;
  if (word.length > 1 && (isLast || found.size === 0)) {
    for (const [other, term] of words) if (other.startsWith(word)) add(term, 0.7);
  }
  if (word.length > 3 && found.size === 0) {
    for (const [other, term] of words) {
      if (other.length > 3 && (isOneLetterOff(word, other) || isOneLetterOff(own, term))) add(term, 0.6);
    }
  }
  return found;
}

/** How a query is compared with names: in small letters, without blanks, and as the code or number that it is. */
interface Written {
  readonly query: string;
  readonly code: string;
}

function readName(text: string): Written {
  const query = compact(text);
  return { query, code: codeIn(query) };
}

function compact(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/** With more codes, a class says less of one than a message does. */
const fewCodes = 10;

/** Of a page of that very name or code, how surely it is meant, 90 or more; 0: it is none. */
function exactScore({ name, codes, exception }: NameEntry, { query, code }: Written): number {
  const own = compact(name);
  // Many numbers of Windows are one code; a message that is printed with this very one says more.
  if (/^\[?winerror\d/.test(query) && own.startsWith(`[${query.replace(/[[\]]/g, '')}]`)) return 120;
  if (own === query) return 110;
  if (!codes.some((candidate) => candidate.toLowerCase() === code)) return 0;
  if (exception !== undefined) return 100;
  return codes.length > fewCodes ? 90 : 110;
}

/** What a part of a name counts. */
function partScore({ name }: NameEntry, { query }: Written): number {
  if (query.length < 3) return 0;
  const at = compact(name).indexOf(query);
  if (at < 0) return 0;
  // A part of the name that begins with a capital letter counts more than letters in the middle of a word.
  return at === 0 ? 30 : /[A-Z]/.test(name.charAt(at)) ? 20 : 0.5;
}

/** A query → the code or the number that it is, of Windows by its name elsewhere: '[errno 104]' → '104', '[winerror 5]' → 'eacces'. */
function codeIn(query: string): string {
  const [, kind, number = query] = /^\[?(errno|winerror)(\d+)\]?$/.exec(query) ?? [];
  const known = kind === 'winerror' ? findNumber(Number(number), ['windows'])[0] : undefined;
  return known?.code.name.toLowerCase() ?? number;
}

function wordScore({ phrasesOf }: NameIndex, page: number, wanted: readonly Wanted[], mass: number): number {
  let sum = 0;
  let found = 0;
  for (const { pages, weight } of wanted) {
    const [most, sureness] = pages.get(page) ?? [0, 0];
    sum += weight * most;
    found += weight * sureness;
  }
  if (mass === 0 || found / mass < 0.25) return 0;
  return sum / mass + Math.max(0, ...phrasesOf(page).map((phrase) => overlap(phrase, wanted, mass)));
}

/** How much of a phrase the query is, and of the query the phrase: 0 to 1. */
function overlap({ terms, mass: own }: Phrase, wanted: readonly Wanted[], mass: number): number {
  const shared = wanted.reduce((sum, { terms: candidates, weight }) => {
    const sureness = [...candidates].map(([term, sure]) => (terms.has(term) ? sure : 0));
    return sum + weight * Math.max(0, ...sureness);
  }, 0);
  return (2 * shared) / (own + mass);
}

/**
 * The pages whose names are nearest to one that does not exist: by the pairs of letters that they share, so that a typo,
 * a missing letter or another order still finds them.
 * @param limit how many at the most; names that share less than 40 % are left out
 */
export function nearestNames(entries: readonly NameEntry[], name: string, limit = 5): NameEntry[] {
  return entries
    .map((entry) => ({
      entry,
      near: Math.max(likeness(name, entry.name), likeness(name, entry.href.split('/').at(-2) ?? '')),
    }))
    .filter(({ near }) => near >= 0.4)
    .sort((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
