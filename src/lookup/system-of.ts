import { pathed } from './wording.ts';
import type { EntryData, WordingData } from './data.ts';
import { findNumber, type System } from './errno.ts';
import { guessSystem, type SystemNote } from './read/system.ts';

const numbered = /\[(Errno|WinError) (-?\d+)\] /;

/**
 * The wording that an error is, the number in its message and its files → the system that it happened on. What one system alone
 * has, its number, comes first; then the files; then words that no other system has.
 */
export function systemOf(
  wording: WordingData | undefined,
  entry: EntryData | undefined,
  note: SystemNote | undefined,
  files: readonly string[],
): System | undefined {
  const own = wording === undefined || areSharedWords(wording, entry?.python ?? []) ? undefined : wording.system;
  const byNumber = wording !== undefined && isNumberOfOne(wording) ? own : undefined;
  return byNumber ?? note?.system ?? guessSystem(files) ?? own;
}

/** Does the number in a wording stand for its error on the wording's system alone? Windows has its own beside the C library's. */
function isNumberOfOne({ text, system }: WordingData): boolean {
  const [, kind, number] = numbered.exec(text) ?? [];
  if (kind === undefined || system === undefined) return false;
  return kind === 'WinError' || !isSharedNumber(Number(number));
}

/** Linux and macOS, and the C library of Windows, give it to the same error. */
function isSharedNumber(number: number): boolean {
  const [linux, macos] = [findNumber(number, ['linux']), findNumber(number, ['macos'])];
  return linux.some(({ code }) => macos.some((other) => other.code === code));
}

/**
 * Are the words of a wording another system's too? Those with a shared number are, as long as no other system is known to
 * have others; a wording in another language is as its system translates it.
 */
function areSharedWords(wording: WordingData, siblings: readonly WordingData[]): boolean {
  if (wording.language !== undefined) return false;
  const others = siblings.filter(
    ({ language, system }) => language === undefined && system !== undefined && system !== wording.system,
  );
  const words = wording.text.replace(pathed, '');
  if (others.some(({ text }) => text.replace(pathed, '') === words)) return true;
  const [start, , number] = wording.text.startsWith('[Errno ') ? (numbered.exec(wording.text) ?? []) : [];
  return start !== undefined && isSharedNumber(Number(number)) && !others.some(({ text }) => text.startsWith(start));
}
