import { findPythonClass, type Runtime } from './classes.ts';
import { beginningLength, isSameClass, type LookupIndex } from './lookup-index.ts';
import { compileTemplate, fillTemplate, matchTemplate } from './template.ts';
import type { Wording } from './wording.ts';
import { wordPattern } from './words.ts';

/** What is known of an error before its message is compared. */
export interface Subject {
  readonly className: string | undefined;
  readonly message: string;
  /** What may be the rest of a message that was broken into lines. */
  readonly rest: readonly string[];
  readonly runtime: Runtime | undefined;
  readonly code: string | undefined;
}

export interface Match {
  readonly wording: Wording;
  readonly captures: Readonly<Record<string, string>>;
  /** The English text of a message in another language. */
  readonly original: string | undefined;
}

/** Longer messages are dumps; what identifies them stands at the beginning. */
const longestMessage = 5000;
/** What Python adds to a message since 3.10, and a full stop. */
const added = /(?:\.? (?:Did you mean|Did you forget|Or did you forget|Perhaps you).{0,200}\?|\.)$/;
/** So many lines are tried as one: messages that were broken into more are rare. */
const mostLines = 6;

/** The wording that a message is, all of it: of those that fit, the one whose class is nearest, then the most literal. */
export function matchMessage(index: LookupIndex, subject: Subject): Match | undefined {
  const long = matchLines(index, subject);
  if (long !== undefined) return long;
  for (const text of candidates(subject)) {
    const beginning = index.byBeginning.get(text.slice(0, beginningLength)) ?? [];
    const open = [...(index.openByWord.get(undefined) ?? []), ...wordingsIn(index.openByWord, text)];
    const found = bestOf([...beginning, ...open], subject, text, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The wording of more than one line that a message and what follows it are. */
export function matchLines({ multiline }: LookupIndex, subject: Subject): Match | undefined {
  if (multiline.length === 0) return undefined;
  const lines = subject.rest.slice(0, mostLines).map((line) => line.trim());
  for (let count = lines.length; count > 0; count -= 1) {
    const text = [subject.message, ...lines.slice(0, count)].map((line) => line.slice(0, longestMessage)).join('\n');
    const found = bestOf(multiline, subject, text, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The wording that stands somewhere in a message, with more around it; a short one of the system's at its end alone, where
 * programs print it: 'write: Broken pipe'. The class has to fit.
 */
export function matchInside(index: LookupIndex, subject: Subject): Match | undefined {
  if (subject.message === '') return undefined;
  const text = subject.message.slice(0, longestMessage);
  const found = bestOf(wordingsIn(index.byWord, text), subject, text, true);
  if (found !== undefined) return found;
  const end = matchMessage(index, { ...subject, message: text.split(': ').pop() ?? '', rest: [] });
  return end?.wording.isNumberless === true ? end : undefined;
}

/** A text without any class → the wording that stands in it. */
export function matchAnywhere(
  index: LookupIndex,
  lines: readonly string[],
): { match: Match; line: number } | undefined {
  let best: { match: Match; line: number } | undefined;
  for (const [line, text] of lines.entries()) {
    if (text === '') continue;
    const subject: Subject = { className: undefined, message: text, rest: [], runtime: undefined, code: undefined };
    const match = matchMessage(index, subject) ?? matchInside(index, subject);
    if (match !== undefined && match.wording.weight > (best?.match.wording.weight ?? 0)) best = { match, line };
  }
  return best;
}

function* candidates({ message, rest, className }: Subject): Generator<string> {
  const text = message.slice(0, longestMessage);
  yield text;
  // A phone writes the first letter as a capital.
  if (className === undefined && /^\p{Lu}\p{Ll}/u.test(text)) yield text.charAt(0).toLowerCase() + text.slice(1);
  if (added.test(text)) yield text.replace(added, '');
  for (let count = 1; count <= Math.min(rest.length, mostLines); count += 1) {
    const lines = rest.slice(0, count).map((line) => line.trim().slice(0, longestMessage));
    yield [text, ...lines].join(' ');
    yield [text, ...lines].join('\n');
  }
}

/** Those of the wordings whose word stands in the text. */
function wordingsIn(byWord: LookupIndex['byWord'], text: string): Wording[] {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(wordPattern(text))) if (byWord.has(word)) seen.add(word);
  return [...seen].flatMap((word) => byWord.get(word) ?? []);
}

function bestOf(wordings: readonly Wording[], subject: Subject, text: string, anywhere: boolean): Match | undefined {
  let best: { match: Match; fit: number } | undefined;
  for (const wording of wordings) {
    const fit = fitOf(wording, subject);
    if (
      fit === 0 ||
      (best !== undefined && (fit < best.fit || (fit === best.fit && wording.weight <= best.match.wording.weight)))
    )
      continue;
    const captures = matchTemplate(wording.template, text, { anywhere });
    if (
      captures === undefined ||
      wording.isVague ||
      (anywhere ? isEndOfOther(wording, text, subject) : isSentence(wording, captures, subject))
    )
      continue;
    const { original } = wording;
    const filled = original === undefined ? undefined : fillTemplate(compileTemplate(original), captures);
    best = { match: { wording, captures, original: filled }, fit };
  }
  return best?.match;
}

/** Without a class, is what a wording begins with no name but the beginning of a sentence? */
function isSentence({ template }: Wording, captures: Match['captures'], { className }: Subject): boolean {
  const [first] = template.names;
  if (className !== undefined || template.literals[0] !== '' || first === undefined) return false;
  return /\s|^['"]/.test((captures[first] ?? '').replace('(intermediate value)', ''));
}

/** Is a wording without anything that varies only the end of what a class says? 'deque index out of range' is not 'index out of range'. */
function isEndOfOther({ template }: Wording, text: string, { className }: Subject): boolean {
  const [literal = ''] = template.literals;
  return (
    className !== undefined &&
    template.names.length === 0 &&
    /[\p{L}\p{N}] $/u.test(text.slice(0, text.indexOf(literal)))
  );
}

/** How well class, code and runtime fit: 0 not at all, 3 the very class, 2 one derived from it, 1 no class was printed. */
function fitOf({ className, runtime, code, template }: Wording, subject: Subject): number {
  if (subject.runtime !== undefined && subject.runtime !== runtime) return 0;
  if (code !== undefined && code !== subject.code) return 0;
  if (template.literals.length === 1 && template.literals[0] === '' && code === undefined) return 0;
  if (className === undefined || subject.className === undefined) return 1;
  if (isSameClass(subject.className, className)) return 3;
  const known = runtime === 'python' ? findPythonClass(subject.className) : undefined;
  return known?.bases.includes(className) === true || known?.name === className ? 2 : 0;
}
