import type { Line } from '../lines.ts';
import type { Incident, Printed } from '../printed.ts';
import type { Runtime } from '../classes.ts';
import { frameOf, readPytestFrame, readPythonFrame } from './frames.ts';
import { findHeading, findMention, isMisspelled, readHeading, type Heading } from './heading.ts';
import { guessRuntime } from './runtime.ts';
import { readers } from './readers.ts';
import { readCode, readNamedCode } from './system.ts';

/** How much each form tells; a traceback tells more than any of them. */
const weights = {
  own: 2.5,
  line: 2,
  warning: 1.4,
  generic: 1.6,
  inline: 1.2,
  code: 1,
  misspelled: 0.8,
  mention: 0.5,
  noise: 0.1,
};

/** What runners say when something else has already failed. */
const noise =
  /^(?:Error: )?(?:Process completed with exit code|The process '.{1,200}' failed with exit code|Command failed(?: with exit code)?|exit status|Command .{1,200} returned non-zero|The operation was canceled)|^(?:code )?ELIFECYCLE\b/;
/** Python warns with the place before the class: `app.py:3: DeprecationWarning: …`. */
const located = /^(\s{0,8}(\S.{0,300}?):(\d{1,7})): (?=[A-Za-z_])/;
const djangoTitle = /^([A-Za-z_][\w.]{3,120}) at \//;

/** Lines → the errors that stand in them without a stack, by what surrounds them. One pass. */
export function readBare(lines: readonly Line[]): Incident[] {
  const found: Incident[] = [];
  for (const [index, line] of lines.entries()) {
    const incident = line.text === '' ? undefined : readLine(lines, index);
    if (incident !== undefined) found.push(incident);
  }
  return found;
}

function readLine(lines: readonly Line[], index: number): Incident | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const { text } = line;
  const report = readers().readReport(lines, index);
  if (report !== undefined) return single(index, report, weighReport(report), 'line');
  const title = djangoTitle.exec(text)?.[1];
  const plain = readHeading(title ?? text);
  const place = plain === undefined && title === undefined ? located.exec(text) : null;
  const heading = plain ?? (place === null ? undefined : readHeading(text, place[0].length));
  // React warns with a bare "Warning: "; Python names the place before it.
  if (heading?.className === 'Warning' && !/\.py\b/.test(place?.[2] ?? '') && !/^<|^sys$/.test(place?.[2] ?? ''))
    return undefined;
  if (heading !== undefined) return fromHeading(lines, index, line, heading, place);
  const inline = findHeading(text, startOfInline(text));
  if (inline !== undefined)
    return single(index, toPrinted(line, inline, whose(lines, index, inline), []), weights.inline, 'line');
  const misspelled = readHeading(text, 0, isMisspelled);
  if (misspelled !== undefined)
    return single(index, toPrinted(line, misspelled, undefined, []), weights.misspelled, 'line');
  return codeAlone(line, index) ?? mention(line, index);
}

/** A traceback that lost its line breaks: the error is named after the last frame. */
function startOfInline(text: string): number {
  if (!text.includes('Traceback (most recent call last)')) return 0;
  return Math.max(0, text.lastIndexOf(', line '));
}

function fromHeading(
  lines: readonly Line[],
  index: number,
  line: Line,
  heading: Heading,
  place: RegExpExecArray | null,
): Incident {
  const rest: string[] = [];
  for (const next of lines.slice(index + 1, index + 8)) {
    if (next.text === '' || readHeading(next.text) !== undefined) break;
    if (readers().readFrame(next) !== undefined || readPythonFrame(next) !== undefined) break;
    rest.push(next.text.trim());
  }
  // Debuggers and dashboards put the message on a line of its own.
  const [first = '', ...more] = rest;
  const split = heading.message === '' && place === null && first !== '' && !/^(?:[~^\s]+$|[=_-]{3})/.test(first);
  const whole = split ? { ...heading, message: first } : heading;
  const [, at = '', file = '', number] = place ?? [];
  const isOfPython = file !== '' && !/\.[cm]?[jt]sx?$/.test(file);
  const runtime = isOfPython ? 'python' : whose(lines, index, whole);
  const pytest = /E {3}/.test(line.prefix) ? readPytestFrame(lines, index) : undefined;
  // `sys:1` is no file.
  const frame = /[./\\<]/.test(file) ? frameOf({ ...line, text: at }, file, number) : pytest;
  const read = toPrinted(line, whole, runtime, split ? more : rest);
  const printed = frame === undefined ? read : { ...read, frames: [frame] };
  return single(index, printed, weigh(line, whole), 'line', index + (split ? 2 : 1));
}

/** npm reports the failure of a script after the error that made it fail. */
function weighReport({ code }: Printed): number {
  return code === 'ELIFECYCLE' ? weights.noise : weights.own;
}

function weigh(line: Line, { className, message, isJavaScript }: Heading): number {
  if (noise.test(message) || noise.test(line.text)) return weights.noise;
  if (className.endsWith('Warning')) return weights.warning;
  if (className === 'Error') return isJavaScript ? weights.line : weights.generic;
  return /E {3}/.test(line.prefix) ? weights.own : weights.line;
}

/** pytest marks its lines; a caret right above is Python's; else class and message tell. */
function whose(lines: readonly Line[], index: number, heading: Heading): Runtime | undefined {
  if (heading.isJavaScript) return 'js';
  if (/E {3}/.test(lines[index]?.prefix ?? '') || isCaret(lines[index - 1]?.text)) return 'python';
  const stacked = lines.slice(index + 1, index + 6).some((line) => readers().readFrame(line) !== undefined);
  return stacked ? 'js' : guessRuntime(heading.className, heading.message);
}

function isCaret(text: string | undefined): boolean {
  return text !== undefined && text.length < 400 && /^\s+[~^]+\s*$/.test(text);
}

/** `[WinError 10054] …`, `read ECONNRESET`, `net::ERR_CONNECTION_REFUSED`: a code says enough. */
function codeAlone(line: Line, index: number): Incident | undefined {
  const { text } = line;
  const note = /\b(?:Errno|WinError|Error) -?\d/i.test(text) ? readCode(text, []) : undefined;
  const code = note?.code ?? readNamedCode(text);
  if (code === undefined) return undefined;
  const from =
    note === undefined ? text.indexOf(code) : text.search(/\[?\b(?:Errno|WinError|Windows Error|Error) -?\d/i);
  const message = note === undefined ? text.trim() : text.slice(from).trim();
  const runtime = note === undefined ? (/net::|NS_ERROR|ERR_/.test(text) ? 'js' : undefined) : 'python';
  const printed: Printed = {
    className: undefined,
    message,
    rest: [],
    line,
    from,
    to: text.length,
    runtime,
    code,
    frames: [],
    link: undefined,
  };
  return single(index, printed, noise.test(text) ? weights.noise : weights.code, 'line');
}

function mention(line: Line, index: number): Incident | undefined {
  const found = findMention(line.text);
  if (found === undefined) return undefined;
  const { className, from, to } = found;
  const runtime = guessRuntime(className, '');
  const printed: Printed = {
    className,
    message: '',
    rest: [],
    line,
    from,
    to,
    runtime,
    code: undefined,
    frames: [],
    link: undefined,
  };
  return single(index, printed, weights.mention, 'mention');
}

function toPrinted(line: Line, heading: Heading, runtime: Runtime | undefined, rest: readonly string[]): Printed {
  const { className, message, code, from, to } = heading;
  return { className, message, rest, line, from, to, runtime, code, frames: [], link: undefined };
}

function single(
  index: number,
  main: Printed,
  weight: number,
  evidence: Incident['evidence'],
  to = index + 1,
): Incident {
  return { errors: [main], main, evidence, weight, from: index, to };
}
