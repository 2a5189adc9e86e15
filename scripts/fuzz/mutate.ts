import { hostileWords } from './hostile-words.ts';
import type { Random } from './random.ts';

/** What a text is changed with. */
export interface Material {
  /** Words of the target's own. */
  readonly dictionary: readonly string[];
  /** Other inputs, to take pieces of. */
  readonly corpus: readonly string[];
  /** A longer text is cut. */
  readonly longest: number;
}

type Change = (text: string, random: Random, material: Material) => string;

/** Where a piece of a text begins and ends: mostly a few characters, now and then much more. */
function pieceOf(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length + 1);
  const most = random.once(4) ? text.length : random.once(2) ? 40 : 4;
  return [from, Math.min(text.length, from + 1 + random.below(most))];
}

/** A whole line, with its end. */
function lineOf(text: string, random: Random): [from: number, to: number] {
  const at = random.below(text.length + 1);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return [from, end < 0 ? text.length : end + 1];
}

function replace(text: string, [from, to]: readonly [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function word(random: Random, { dictionary }: Material): string {
  return random.pick(dictionary.length > 0 && random.once(2) ? dictionary : hostileWords);
}

const changes: readonly Change[] = [
  (text, random) => replace(text, pieceOf(text, random), ''),
  (text, random) => replace(text, lineOf(text, random), ''),
  (text, random, material) => replace(text, [text.length, text.length], word(random, material)),
  (text, random, material) => {
    const at = random.below(text.length + 1);
    return replace(text, [at, at], word(random, material));
  },
  (text, random, material) => replace(text, pieceOf(text, random), word(random, material)),
  // A word or a number in the place of another.
  (text, random, material) => {
    const found = [...text.matchAll(/\w+/g)];
    if (found.length === 0) return text;
    const { index, 0: old } = random.pick(found);
    return replace(text, [index, index + old.length], word(random, material));
  },
  // A piece again somewhere else, or many times in its place.
  (text, random) => {
    const piece = text.slice(...pieceOf(text, random));
    const at = random.below(text.length + 1);
    return replace(text, [at, at], piece);
  },
  (text, random) => {
    const [from] = pieceOf(text, random);
    const piece = text.slice(from, from + 1 + random.below(30));
    return replace(text, [from, from], piece.repeat(1 + random.below(random.once(8) ? 3000 : 30)));
  },
  (text, random, material) => {
    const at = random.below(text.length + 1);
    return replace(text, [at, at], word(random, material).repeat(1 + random.below(random.once(8) ? 3000 : 30)));
  },
  (text, random) => {
    const line = lineOf(text, random);
    return replace(text, [line[1], line[1]], text.slice(...line));
  },
  (text, random) => {
    const from = lineOf(text, random);
    const rest = replace(text, from, '');
    const [to] = lineOf(rest, random);
    return replace(rest, [to, to], text.slice(...from));
  },
  (text, random, { corpus }) => {
    const other = corpus.length === 0 ? '' : random.pick(corpus);
    return replace(text, pieceOf(text, random), other.slice(...pieceOf(other, random)));
  },
  // Half of this, half of another.
  (text, random, { corpus }) => {
    const other = corpus.length === 0 ? '' : random.pick(corpus);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return replace(text, [at, at + 1], String.fromCharCode(random.below(random.once(3) ? 0x10000 : 0x80)));
  },
  (text, random) => {
    const piece = pieceOf(text, random);
    const part = text.slice(...piece);
    return replace(text, piece, random.once(2) ? part.toUpperCase() : part.toLowerCase());
  },
  (text, random) => {
    const line = lineOf(text, random);
    return replace(text, [line[0], line[0]], random.pick([' ', '    ', '\t', '> ', '- ', '# ', '| ']));
  },
];

/** A text → the same with one to five changes of chance. */
export function mutate(text: string, random: Random, material: Material): string {
  let changed = text;
  for (let left = 1 + random.below(random.once(4) ? 5 : 2); left > 0; left -= 1) {
    changed = random.pick(changes)(changed, random, material);
  }
  return changed.slice(0, material.longest);
}
