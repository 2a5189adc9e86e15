import type { NameEntry } from '../schema/names.ts';

/** Text → lower case without accents, CamelCase taken apart: 'ConexãoReset' → 'conexao reset'. */
export function normalize(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

const splitter = /[^\p{L}\p{N}]+/u;

/** Normalized text → its words. */
function wordsOf(text: string): string[] {
  return text.split(splitter).filter((word) => word !== '');
}

/**
 * The pages that a query can mean, best first. Every word of the query has to be found in a page, as the beginning of a
 * word or inside the name; a word in the name counts more than a code, a code more than the other words.
 * @param limit how many at the most
 */
export function rankNames(entries: readonly NameEntry[], query: string, limit = 8): NameEntry[] {
  const whole = query.trim().toLowerCase();
  const words = wordsOf(normalize(query));
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, whole, words) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || a.entry.name.length - b.entry.name.length || a.entry.name.localeCompare(b.entry.name),
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function scoreOf({ name, codes, phrases, words }: NameEntry, whole: string, query: readonly string[]): number {
  const lower = name.toLowerCase();
  const code = /^\[?(?:errno|winerror) (\d+)\]?$/.exec(whole)?.[1] ?? whole;
  if (lower === whole || codes.some((candidate) => candidate.toLowerCase() === code)) return 1000;
  const compact = whole.replace(/\s+/g, '');
  const inName = lower.startsWith(whole) ? 300 : compact.length > 2 && lower.includes(compact) ? 200 : 0;
  const fields: readonly (readonly [readonly string[], number, number])[] = [
    [wordsOf(normalize(name)), 40, 30],
    [codes.map((candidate) => candidate.toLowerCase()), 35, 20],
    [wordsOf(normalize(phrases[0] ?? '')), 20, 14],
    [wordsOf(normalize(phrases.slice(1).join(' '))), 15, 10],
    [wordsOf(normalize(words)), 12, 8],
  ];
  let sum = 0;
  for (const word of query) {
    const best = Math.max(
      ...fields.map(([candidates, exact, prefix]) =>
        candidates.includes(word) ? exact : candidates.some((candidate) => candidate.startsWith(word)) ? prefix : 0,
      ),
    );
    if (best === 0 && inName === 0) return 0;
    sum += best;
  }
  return inName + phraseScore(phrases, query.join(' ')) + sum / query.length;
}

/** A whole phrase of the page counts most, the title before the keywords; then a part of one. */
function phraseScore(phrases: readonly string[], query: string): number {
  const scores = phrases.map((phrase, index) => {
    const text = wordsOf(normalize(phrase)).join(' ');
    const isTitle = index === 0;
    if (text === query) return isTitle ? 60 : 50;
    if (text.startsWith(`${query} `)) return isTitle ? 55 : 30;
    return ` ${text} `.includes(` ${query} `) ? (isTitle ? 40 : 25) : 0;
  });
  return Math.max(0, ...scores);
}

/**
 * The pages whose names are nearest to one that does not exist: by the pairs of letters that they share
 * (Sørensen–Dice), so that a typo, a missing letter or another order still finds them.
 * @param limit how many at the most; names that share less than 40 % are left out
 */
export function nearestNames(entries: readonly NameEntry[], name: string, limit = 5): NameEntry[] {
  const wanted = pairsOf(name);
  return entries
    .map((entry) => ({
      entry,
      likeness: Math.max(
        likeness(wanted, pairsOf(entry.name)),
        likeness(wanted, pairsOf(entry.href.split('/').at(-2) ?? '')),
      ),
    }))
    .filter((candidate) => candidate.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function pairsOf(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, index) => letters.slice(index, index + 2));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const rest = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
