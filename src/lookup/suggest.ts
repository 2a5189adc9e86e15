import { findPythonClass, knownNames, tailOf } from './classes.ts';
import type { Answer, Finding } from './answer.ts';
import { isSameClass, type LookupIndex } from './lookup-index.ts';
import type { EntryData } from './data.ts';
import { placeOf } from './find.ts';

const most = 3;
/** A name this short has too many neighbours. */
const shortest = 5;

/**
 * How much of a text has to stand in a message that may be a form of it: letters in words that both have, of all in words. More of
 * JavaScript's, which begin alike: 'Cannot … property …'. A number of the compiler says enough.
 */
const likeness = { python: 0.6, typescript: 0, js: 0.8 };
const longestMessage = 1000;

/**
 * What was perhaps meant: texts of the class that a message is nearly; those of the compiler that have its number; names close to
 * one that is not known; the page of a class that two languages share.
 */
export function suggest(index: LookupIndex, finding: Finding): Answer['suggestions'] {
  const { kind, exception, runtime, place } = finding;
  if (runtime !== undefined && (kind === (runtime === 'typescript' ? 'code' : 'class') || kind === 'base'))
    return nearMessages(index, finding);
  if (exception === undefined || place !== undefined) return [];
  const shared = runtime === undefined ? index.byClass.get(exception) : undefined;
  if (shared !== undefined) return [{ name: shared.name, place: placeOf(shared, false) }];
  if (kind !== 'unknown class' || exception.includes('.')) return [];
  return nearNames(exception, [...new Set([...knownNames(), ...index.byClass.keys()])]).map((name) => {
    const entry = index.byClass.get(findPythonClass(name)?.name ?? name);
    return entry === undefined ? { name } : { name, place: placeOf(entry, false) };
  });
}

/** A message that no text is → pages of messages of its class, or with its number, whose words it has, the most alike first. */
function nearMessages(index: LookupIndex, finding: Finding): Answer['suggestions'] {
  const { exception = '', message, code, runtime, place } = finding;
  const isCompiler = runtime === 'typescript';
  const words = new Set(wordsOf(message.slice(0, longestMessage)));
  if (!isCompiler && words.size < 2) return [];
  const best = new Map<EntryData, readonly [share: number, text: string]>();
  const isSame = new Map<string, boolean>();
  for (const one of index.wordings) {
    const { entry, className = '' } = one;
    if (entry.href === place?.href || (isCompiler ? one.code !== code : one.runtime !== runtime)) continue;
    const same = isSame.get(className) ?? isSameClass(exception, className);
    isSame.set(className, same);
    if (!same) continue;
    const own = one.template.literals.flatMap(wordsOf);
    const found = own.filter((word) => words.has(word));
    const share = lettersOf(found) / lettersOf(own);
    if (!isCompiler && (found.length < 2 || share < likeness[runtime ?? 'python'])) continue;
    if (share < (best.get(entry)?.[0] ?? 0)) continue;
    best.set(entry, [share, one.wording.text.replace(/\{\w+\}/g, '…')]);
  }
  return [...best]
    .sort(([, [a]], [, [b]]) => b - a)
    .slice(0, most)
    .map(([entry, [, name]]) => ({ name, place: placeOf(entry, runtime !== 'python') }));
}

/** Words of letters, two at least; a number says nothing of what went wrong. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

/** name, names → those that differ by one or two letters, the nearest first. */
function nearNames(name: string, names: readonly string[]): string[] {
  const wanted = tailOf(name);
  if (wanted.length < shortest || wanted.length > 60) return [];
  const limit = wanted.length < 9 ? 1 : 2;
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(wanted.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** How many letters differ: missing, extra, other, or exchanged with the next; more than the limit counts as limit + 1. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (exchanged) best = Math.min(best, (older[column - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
