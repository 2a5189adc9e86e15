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

function scoreOf({ name, codes, words }: NameEntry, whole: string, query: readonly string[]): number {
  const lower = name.toLowerCase();
  if (lower === whole || codes.some((code) => code.toLowerCase() === whole)) return 1000;
  const compact = whole.replace(/\s+/g, '');
  const inName = lower.startsWith(whole) ? 300 : compact.length > 2 && lower.includes(compact) ? 200 : 0;
  const nameWords = wordsOf(normalize(name));
  const otherWords = wordsOf(normalize(words));
  let sum = 0;
  for (const word of query) {
    const best = Math.max(
      nameWords.some((candidate) => candidate === word) ? 40 : 0,
      nameWords.some((candidate) => candidate.startsWith(word)) ? 30 : 0,
      codes.some((code) => code.toLowerCase() === word) ? 35 : 0,
      codes.some((code) => code.toLowerCase().startsWith(word)) ? 20 : 0,
      otherWords.some((candidate) => candidate === word) ? 15 : 0,
      otherWords.some((candidate) => candidate.startsWith(word)) ? 8 : 0,
    );
    if (best === 0 && inName === 0) return 0;
    sum += best;
  }
  return inName + sum / query.length;
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
