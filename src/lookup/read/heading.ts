import { findJavaScriptClass, findPythonClass } from '../classes.ts';

/** `Class: message`, wherever it stands in a line. */
export interface Heading {
  readonly className: string;
  /** In brackets after the class: Error [ERR_X]: … */
  readonly code: string | undefined;
  readonly message: string;
  /** Only JavaScript prints it in this form. */
  readonly isJavaScript: boolean;
  /** Where class and message stand in the line. */
  readonly from: number;
  readonly to: number;
}

/** Names of more than this are no names. */
const longestName = 160;
const name = /[A-Za-z_$][\w$]*(?:\.(?:[A-Za-z_$][\w$]*|<locals>))*/y;
const errorLike =
  /(?:^|\.)_?[A-Z]\w*(?:Error|Exception|ExceptionGroup)$|(?:^|\.)_?[A-Z]\w*[a-z](?:Warning|Interrupt|Exit|Failure|Fault|Violation)$/;
/** A class name with a letter too many, too few or wrong: NameEror, TypeErorr, ValueErro. */
const almostErrorLike = /^[A-Z][a-z]+\w*(?:Er{1,3}o?r{0,2}o?r?|Exeption|Excepcion|Exepcion|Excecao)$/;

/** What stands before the class in browsers, in Node and in tools; a round for each. */
const leads = [
  /Unhandled [Pp]romise [Rr]ejection(?: \(rejection id: \d{1,9}\))?: /y,
  /\(node:\d{1,8}\) (?:\[\w{1,12}\] )?/y,
  /UnhandledPromiseRejectionWarning: (?=\S)/y,
  /(?:Uncaught|Unhandled)(?: \(in promise\))?:? /y,
  /Caused by: /y,
  /[\w./\\:-]{1,200}:\d{1,7}(?::\d{1,7})?:? (?=Uncaught|\(in promise\)|ERROR )/y,
  /ERROR (?=[A-Z]\w{0,60}Error\b)/y,
  /\(in promise\):? /y,
  /error: (?=\S)/y,
  /Exception has occurred: /y,
  /(?:Error|Exception|Warning): (?=[A-Z]\w{0,60}(?:Error|Exception|Interrupt)\b)/y,
  /[{[<('"`*-]{1,3} ?(?=[A-Za-z_])/y,
];
/** What only JavaScript prints before the class. */
export const javascriptLead = /Uncaught|[Pp]romise|\(node:|Unhandled/;

/** Is this the name of a class of errors: one that is known, or one that ends like them? */
export function isClassName(word: string): boolean {
  if (word.length > longestName) return false;
  return errorLike.test(word) || findPythonClass(word) !== undefined || findJavaScriptClass(word) !== undefined;
}

/** Does this look like a misspelled class? */
export function isMisspelled(word: string): boolean {
  return word.length < 60 && almostErrorLike.test(word);
}

/**
 * A line → the error that it begins with, after blanks and what may stand before: `Uncaught`, `(node:1)`, a bracket.
 * @param accept which names pass for a class
 */
export function readHeading(
  text: string,
  from = 0,
  accept: (word: string) => boolean = isClassName,
): Heading | undefined {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  let isJavaScript = false;
  let bracket = '';
  for (let round = 0; round < 6; round += 1) {
    const found = leadAt(text, at);
    if (found === undefined) break;
    isJavaScript ||= javascriptLead.test(found);
    bracket = found.trim();
    at += found.length;
  }
  return readAt(text, at, accept, isJavaScript, bracket);
}

/** Code that raises an error, or expects one: it is not raised yet. */
const inSource = /\b(?:raise|throw|new|raises\() ?$/;

/** A line → the first error that stands anywhere in it: in a log, in a sentence. */
export function findHeading(text: string, from = 0): Heading | undefined {
  const words = /[A-Za-z_$][\w$.]{2,}/g;
  words.lastIndex = from;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const word = found[0].replace(/\.+$/, '');
    const next = text.slice(found.index + word.length, found.index + word.length + 2);
    const isFollowed = next === ': ' || next === ' [' || next.startsWith('(') || next === ':';
    if (!isFollowed || !isClassName(word) || inSource.test(text.slice(Math.max(0, found.index - 12), found.index)))
      continue;
    // "Error: " in a sentence says nothing; the error that it announces comes after it.
    const heading = readHeading(text, found.index);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** A text → the first class that it names, anywhere: 'I get a KeyError here'. */
export function findMention(text: string): { className: string; from: number; to: number } | undefined {
  for (const found of text.matchAll(/[A-Za-z_][\w.]{3,}/g)) {
    const className = found[0].replace(/\.+$/, '');
    const isLike =
      /(?:Error|Exception|Warning|Interrupt|Exit|Iteration)$/.test(className) && /[a-z][A-Z]|\./.test(className);
    if (!isLike || (findPythonClass(className) ?? findJavaScriptClass(className)) === undefined) continue;
    return { className, from: found.index, to: found.index + className.length };
  }
  return undefined;
}

function readAt(
  text: string,
  at: number,
  accept: (word: string) => boolean,
  isJavaScript: boolean,
  bracket: string,
): Heading | undefined {
  const className = matchAt(name, text, at);
  if (className === undefined || className.length > longestName || !accept(className)) return undefined;
  const after = at + className.length;
  const heading = { className, from: at };
  const code = /^ ?\[([\w.-]{2,60})\](?=:|\s|$)/.exec(text.slice(after, after + 70));
  const colon = after + (code?.[0].length ?? 0);
  const next = text.slice(colon, colon + 2);
  if (next.startsWith(':') && (next.length === 1 || next === ': ')) {
    const message = unwrap(text.slice(colon + 1).trim(), bracket);
    const to = message === '' ? colon : text.indexOf(message, colon) + message.length;
    return { ...heading, code: code?.[1], message, isJavaScript: isJavaScript || code !== null, to };
  }
  if (code !== null) return { ...heading, code: code[1], message: '', isJavaScript: true, to: colon };
  const rest = text.slice(after).trim();
  if (rest === '' || /^[\])}'"`*_.,]{1,4}$/.test(rest)) {
    return { ...heading, code: undefined, message: '', isJavaScript, to: after };
  }
  if (rest.startsWith('{')) return { ...heading, ...readObject(rest), isJavaScript: true, to: text.length };
  if (text[after] === '(') return readCall(heading, text, after);
  return undefined;
}

/** What a browser's console shows of an error object: AxiosError {message: 'Network Error', code: 'ERR_NETWORK'}. */
function readObject(text: string): { message: string; code: string | undefined } {
  return {
    message: /\bmessage: (["'])(.{0,500}?)\1/.exec(text)?.[2] ?? '',
    code: /\bcode: ["']?(\w{1,60})/.exec(text)?.[1],
  };
}

/** What repr() prints: ConnectionResetError(104, 'Connection reset by peer'), ValueError('bad'). */
function readCall(heading: { className: string; from: number }, text: string, after: number): Heading | undefined {
  const called = /^\((?:(-?\d{1,6}), )?(?:(["'])(.{0,2000}?)\2)?(?:,[^()]{0,200})?\)/.exec(
    text.slice(after, after + 2500),
  );
  if (called === null) return undefined;
  const [all, number, , words = ''] = called;
  const message = number === undefined ? words : `[Errno ${number}] ${words}`;
  return { ...heading, code: undefined, message, isJavaScript: false, to: after + all.length };
}

/** The message without the bracket or quote that closes what was opened before the class. */
function unwrap(message: string, bracket: string): string {
  const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };
  const first = bracket.charAt(0);
  const last = closing[first] ?? ('"\'`*_'.includes(first) ? first : '');
  if (last === '') return message;
  const end = first === '[' ? message.lastIndexOf(']') : message.endsWith(last) ? message.length - 1 : -1;
  return end < 0 ? message : message.slice(0, end);
}

function leadAt(text: string, at: number): string | undefined {
  for (const lead of leads) {
    const found = matchAt(lead, text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
