import type { Frame, Link } from '../answer.ts';
import { findJavaScriptClass, findPythonClass } from '../classes.ts';
import { indentOf, type Line } from '../lines.ts';
import type { Incident, Printed } from '../printed.ts';
import { readBarePlace, readConsoleFrame, readJavaScriptFrame } from './javascript-frames.ts';
import { readHeading, type Heading } from './heading.ts';
import { readErrno } from './libuv.ts';

/** An error being read: its stack and the properties that Node prints after it may still come. */
interface Raised {
  readonly line: Line;
  readonly heading: Heading;
  readonly indent: number;
  readonly link: Link | undefined;
  readonly first: number;
  readonly frames: Frame[];
  readonly rest: string[];
  /** The heading ends with the brace of its properties, which the next lines have. */
  readonly isBraced: boolean;
  code: string | undefined;
  errno: string | undefined;
  last: number;
}

const longestRest = 40;
/** Node prints the place of a SyntaxError above the source; the error comes within so many lines. */
const placeReach = 10;
const property = /^\s*\[?["']?(code|errno|name)["']?\]?: ["']?([\w.-]{1,60})["']?,?(?:\s*\})?\s*$/;
const inlineCode = /[{,]\s*code: ["']?([\w-]{2,60})["']?/;
const inlineErrno = /[{,]\s*errno: ["']?(-?\w{1,20})/;
/** Opens the braces of the error's properties, which a line that begins with the closing one ends. */
const opened = /[{[]$/;
const firstProperty = /^\s+[['"]?[\w$]{1,60}['"\]]{0,2}: /;
const closing = /^\s*[}\]]/;
const nested = /^\s*(?:\[(cause|errors|error)\]|(cause|errors|error|originalError|parent|reason)): /;
const caret = /^\s*[~^]+\s*$/;
const emitted = /^(?:Emitted 'error' event|Node\.js v\d|Thrown at:|The above error occurred)/;

/** Lines → the errors of Node, browsers and their tools that stand in them with a stack or with properties. One pass. */
export function readJavaScript(lines: readonly Line[]): Incident[] {
  const incidents: Raised[][] = [];
  let group: Raised[] = [];
  let current: Raised | undefined;
  let place: { frame: Frame; index: number } | undefined;
  let listed: { readonly indent: number } | undefined;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (text === '') continue;
    const frame = readJavaScriptFrame(line) ?? (current?.last === index ? readConsoleFrame(line) : undefined);
    if (frame !== undefined) {
      if (current === undefined) continue;
      current.frames.push(frame);
      current.last = index + 1;
      takeTail(current, text);
      isOpen ||= opened.test(text);
      continue;
    }
    const bare = readBarePlace(line);
    if (bare !== undefined) place = { frame: bare, index };
    const indent = indentOf(text);
    const found = nested.exec(text);
    const heading = found === null ? readHeading(text) : readHeading(text, found[0].length);
    if (heading !== undefined && !isPythonOnly(heading.className)) {
      const isNested = current !== undefined && (found !== null || (listed !== undefined && indent > listed.indent));
      const link: Link | undefined = !isNested
        ? undefined
        : listed !== undefined && indent > listed.indent
          ? 'leaf'
          : 'cause';
      if (!isNested) {
        group = [];
        incidents.push(group);
        listed = undefined;
        isOpen = false;
      }
      const isBraced = opened.test(text) && firstProperty.test(lines[index + 1]?.text ?? '');
      isOpen ||= isBraced;
      const near = place !== undefined && index - place.index <= placeReach ? place : undefined;
      current = {
        line,
        heading,
        indent,
        link,
        first: near?.index ?? index,
        frames: near === undefined ? [] : [near.frame],
        rest: [],
        isBraced,
        code: heading.code ?? inlineCode.exec(text)?.[1],
        errno: inlineErrno.exec(text)?.[1],
        last: index + 1,
      };
      group.push(current);
      place = undefined;
      continue;
    }
    if (found !== null && text.trimEnd().endsWith('[')) listed = { indent };
    const [main] = group;
    if (current === undefined || main === undefined || emitted.test(text)) continue;
    const known = property.exec(text);
    const owner = group.findLast((one) => one.indent < indent) ?? main;
    const isWithin: boolean = isOpen && (indent > main.indent || closing.test(text));
    isOpen = isWithin && indent > main.indent;
    if (known !== null || isWithin) {
      if (known?.[1] === 'code') owner.code ??= known[2];
      if (known?.[1] === 'errno') owner.errno ??= known[2];
      main.last = index + 1;
    } else if (current.frames.length === 0 && current.rest.length < longestRest && !caret.test(text)) {
      current.rest.push(text);
    }
  }
  return incidents.map(toIncident).filter((incident) => incident !== undefined);
}

/** After the last frame, on its line: `{ code: 'X' }`. */
function takeTail(current: Raised, text: string): void {
  if (text.includes('code:')) current.code ??= inlineCode.exec(text)?.[1];
  if (text.includes('errno:')) current.errno ??= inlineErrno.exec(text)?.[1];
}

/** KeyError is Python's alone; TypeError may be JavaScript's. */
function isPythonOnly(className: string): boolean {
  return findJavaScriptClass(className) === undefined && findPythonClass(className) !== undefined;
}

function toIncident(group: readonly Raised[]): Incident | undefined {
  const hasStack = group.some(
    ({ frames, code, errno, heading }) =>
      frames.length > 0 || code !== undefined || errno !== undefined || heading.isJavaScript,
  );
  const [first] = group;
  if (!hasStack || first === undefined) return undefined;
  const errors = group.map(toPrinted);
  const [main] = errors;
  if (main === undefined) return undefined;
  const withFrames = group.some(({ frames }) => frames.length > 0);
  return {
    errors,
    main,
    evidence: withFrames ? 'traceback' : 'line',
    weight: withFrames ? 4 : first.heading.className.endsWith('Warning') ? 2 : 3,
    from: first.first,
    to: group.reduce((last, one) => Math.max(last, one.last), first.first),
  };
}

function toPrinted({ line, heading, frames, rest, isBraced, code, errno, link }: Raised): Printed {
  const { className, message, from, to } = heading;
  // `[Error: no such file] { code: 'ENOENT' }`: what follows the bracket is no message. `Unexpected token {` has no properties.
  const end = message.search(isBraced ? /\]? \{(?:\s*$| \w+: )/ : /\]? \{ \w+: /);
  const files = frames.map(({ file }) => file);
  const kept = end < 0 ? message : message.slice(0, end);
  return {
    className,
    message: kept,
    rest,
    line,
    from,
    to: to - (message.length - kept.length),
    runtime: 'js',
    code: code ?? (errno === undefined ? undefined : readErrno(errno, files)),
    frames,
    link,
  };
}
