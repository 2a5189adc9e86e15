import type { Finding, Frame, Kind, Place } from './answer.ts';
import { findJavaScriptClass, findPythonClass, tailOf, type KnownClass } from './classes.ts';
import type { LookupIndex } from './lookup-index.ts';
import type { EntryData } from './data.ts';
import { findCode } from './errno.ts';
import { spanIn } from './lines.ts';
import { matchInside, matchLines, matchMessage, type Match, type Subject } from './match.ts';
import { findMdn } from './mdn.ts';
import type { Printed } from './printed.ts';
import { javascriptLead } from './read/heading.ts';
import { findSystemText, readCode, readNamedCode, type SystemNote } from './read/system.ts';
import { systemOf } from './system-of.ts';
import { pathed } from './wording.ts';

/** What one error is known to be, from the most exact to the least. */
interface Known {
  readonly kind: Kind;
  readonly entry?: EntryData | undefined;
  readonly match?: Match | undefined;
}

/** One error of the paste → what is known of it. */
export function findError(index: LookupIndex, printed: Printed): Finding {
  const files = printed.frames.map(({ file }) => file);
  const note = noteOf(printed, files);
  const code = printed.code ?? note?.code ?? codeInWords(printed);
  const { runtime, className } = printed;
  const subject = {
    className,
    message: printed.message,
    rest: printed.rest,
    code,
    runtime: runtime === 'typescript' ? ('js' as const) : runtime,
  };
  const found = matchOf(index, subject, printed);
  // What the compiler says has its number; the same words without it are another's.
  const match = runtime === 'typescript' && found?.wording.code !== code ? undefined : found;
  const known =
    match === undefined
      ? knownWithout(index, printed, code)
      : { kind: 'message' as const, entry: match.wording.entry, match };
  const worded = match?.wording.isNumberless === true ? undefined : match?.wording;
  const spoken = runtime === 'typescript' ? runtime : (worded?.runtime ?? runtime);
  const frame = ownFrame(printed.frames, spoken);
  const system = systemOf(worded?.wording, worded?.entry, note, files);
  const language = match?.wording.wording.language;
  const original =
    match?.original ?? (known.kind === 'message' ? undefined : englishOf(printed.message, code, known.entry));
  const mdn =
    spoken === 'python' || className === undefined || findJavaScriptClass(className) === undefined
      ? undefined
      : findMdn(printed.message);
  return {
    kind: known.kind,
    ...(spoken === undefined ? {} : { runtime: spoken }),
    ...(className === undefined ? {} : { exception: className }),
    message: printed.message,
    ...(code === undefined ? {} : { code }),
    ...(system === undefined ? {} : { system }),
    ...(known.entry === undefined ? {} : { place: placeOf(known.entry, spoken === 'js' || spoken === 'typescript') }),
    ...(match === undefined ? {} : { messageId: match.wording.messageId }),
    captures: match?.captures ?? {},
    ...(original === undefined ? {} : { original }),
    ...(language === undefined ? {} : { language }),
    ...(frame === undefined ? {} : { frame }),
    ...(mdn === undefined ? {} : { mdn }),
    span: spanIn(printed.line, printed.from, printed.to),
  };
}

/**
 * The wording that fits. Without frames, and without what only browsers and Node print before the class, whose error it is was
 * only guessed from its words: a message of more than one line, and one that no wording of that runtime is, may be the other's.
 */
function matchOf(index: LookupIndex, subject: Subject, printed: Printed): Match | undefined {
  const isGuess =
    printed.frames.length === 0 &&
    subject.runtime !== undefined &&
    printed.runtime !== 'typescript' &&
    !javascriptLead.test(printed.line.text.slice(0, printed.from));
  const anyones = { ...subject, runtime: undefined };
  const long = isGuess ? matchLines(index, anyones) : undefined;
  return (
    long ??
    matchWithin(index, subject, printed) ??
    (isGuess ? matchMessage(index, anyones) : undefined) ??
    matchCaught(index, subject, printed)
  );
}

/** What a program prints of an error that it caught, `Error: list index out of range`: the message tells, the class is lost. */
function matchCaught(index: LookupIndex, subject: Subject, { frames }: Printed): Match | undefined {
  const { className, message } = subject;
  if (frames.length > 0 || message === '' || (className !== 'Error' && className !== 'Exception')) return undefined;
  const caught = { ...subject, className: undefined, runtime: 'python' as const };
  const found =
    matchMessage(index, caught) ??
    matchMessage(index, { ...caught, message: `${className}: ${message}` }) ??
    matchInside(index, caught);
  if (found !== undefined) return found;
  // What begins with any word (`DATABASE_URL is not defined`) may be a program's own text.
  const script = matchMessage(index, { ...caught, runtime: 'js' });
  return script?.wording.template.literals[0] === '' ? undefined : script;
}

/** A system's message that came without a class may be the end of a longer one: python3: can't open file …: [Errno 2] … */
function matchWithin(index: LookupIndex, subject: Subject, { className, line }: Printed): Match | undefined {
  const match = matchMessage(index, subject) ?? matchInside(index, subject);
  const isPart = className === undefined && line.text.trim() !== subject.message;
  const whole = isPart ? matchInside(index, { ...subject, message: line.text }) : undefined;
  return (whole?.wording.weight ?? 0) > (match?.wording.weight ?? 0) ? whole : match;
}

function knownWithout(index: LookupIndex, printed: Printed, code: string | undefined): Known {
  const byCode = code === undefined ? undefined : index.byCode.get(code);
  if (byCode !== undefined || (code !== undefined && printed.className === undefined))
    return { kind: 'code', entry: byCode };
  const { className, runtime } = printed;
  if (className === undefined) return { kind: 'unknown' };
  if (runtime === 'js') return { kind: findJavaScriptClass(className) === undefined ? 'unknown class' : 'class' };
  const known = findPythonClass(className);
  // Whose it is, nobody can tell: no page, rather than the wrong one.
  if (runtime === undefined) return { kind: (known ?? findJavaScriptClass(className)) ? 'class' : 'unknown class' };
  return knownClass(index, className, known);
}

function knownClass(index: LookupIndex, className: string, known: KnownClass | undefined): Known {
  const entry = [known?.name ?? className, className, publicName(className)]
    .map((name) => index.byClass.get(name))
    .find((found) => found !== undefined);
  if (entry !== undefined) return { kind: 'class', entry };
  if (known === undefined) return { kind: 'unknown class' };
  const base = known.bases.find((name) => index.byClass.has(name));
  return base === undefined ? { kind: 'class' } : { kind: 'base', entry: index.byClass.get(base) };
}

/** Where a class is defined → where its package shows it: json.decoder.JSONDecodeError → json.JSONDecodeError, _pickle.X → pickle.X */
function publicName(className: string): string {
  const [first = ''] = className.split('.');
  return `${first.replace(/^_/, '')}.${tailOf(className)}`;
}

/** A number in the message → its code; not in a message of a class that has nothing to do with the system. */
function noteOf({ message, className, runtime }: Printed, files: readonly string[]): SystemNote | undefined {
  if (runtime === 'js' || runtime === 'typescript' || !isOfSystem(className)) return undefined;
  const note = readCode(message, files, className);
  // The name resolver has numbers of its own: 1 is no EPERM there.
  const isResolver = /(?:^|\.)(?:gaierror|herror)$/.test(className ?? '');
  if (isResolver && note?.className !== 'socket.gaierror') return undefined;
  if (note !== undefined) return note;
  const known = className === undefined ? undefined : findPythonClass(className);
  return known?.builtin === true && known.name !== 'OSError' ? undefined : findSystemText(message);
}

function codeInWords({ message, runtime, className }: Printed): string | undefined {
  if (runtime === 'python' && !isOfSystem(className)) return undefined;
  return readNamedCode(message);
}

/** OSError and all that derives from it, and classes of libraries, which repeat what the system said. */
function isOfSystem(className: string | undefined): boolean {
  if (className === undefined) return true;
  const known = findPythonClass(className);
  return known?.builtin !== true || known.name === 'OSError' || known.bases.includes('OSError');
}

/**
 * The system's English words, where the message has its number and words of another language: those of the content,
 * or of strerror() on Linux. What Windows says for a number is not what Linux says for the code.
 */
function englishOf(message: string, code: string | undefined, entry: EntryData | undefined): string | undefined {
  const [, number, words = '', path = ''] = /^(\[(?:Errno|WinError) -?\d+\] )(.*?)(: ['"].*)?$/s.exec(message) ?? [];
  if (number === undefined || isEnglish(words)) return undefined;
  const wording = entry?.python?.find(({ text, language }) => language === undefined && text.startsWith(number));
  const text =
    wording?.text.slice(number.length).replace(pathed, '') ??
    (number.startsWith('[Win') ? undefined : findCode(code ?? '')?.text);
  return text === undefined || /^$|\{/.test(text) ? undefined : number + text + path;
}

/** No letters beyond ASCII, and none of the words that no Portuguese or Spanish sentence does without. */
function isEnglish(text: string): boolean {
  return !/[^\p{ASCII}]|\b(?:el|los|las|del|que|una|uma|puede|pode|para|foi|con|com|sistema|de)\b/u.test(text);
}

/** Python prints the innermost frame last, JavaScript first. */
function ownFrame(frames: readonly Frame[], runtime: Finding['runtime']): Frame | undefined {
  return runtime === 'js' ? frames.find(({ own }) => own) : frames.findLast(({ own }) => own);
}

/** An entry → where its page is. */
export function placeOf({ name, id, title, href }: EntryData, isJavaScript: boolean): Place {
  return { name, ...(id === undefined ? {} : { id }), title, href, ...(isJavaScript ? { section: 'typescript' } : {}) };
}
