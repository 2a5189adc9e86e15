import type { Frame, Link } from '../answer.ts';
import type { Line } from '../lines.ts';
import type { Incident, Printed } from '../printed.ts';
import { isClassName, readHeading, type Heading } from './heading.ts';
import { classifyPythonLine, readMargin, type Margin, type PythonLine } from './python-lines.ts';

/** A traceback whose last line has not come yet. */
interface Open {
  readonly depth: number;
  /** The heading stands no deeper than this. */
  readonly indent: number;
  /** The class that Jupyter names beforehand. */
  readonly className: string | undefined;
  /** Nothing but the class can stand at the margin: the paste kept its indentation. */
  readonly trusted: boolean;
  readonly first: number;
  readonly frames: Frame[];
  source: string;
  idle: number;
}

interface Raised {
  readonly printed: Omit<Printed, 'link'>;
  readonly rest: string[];
  readonly depth: number;
  /** The phrase between this one and the one before. */
  readonly before: { readonly link: Link; readonly depth: number } | undefined;
  readonly isLeaf: boolean;
  readonly first: number;
  last: number;
}

/** After so many lines that are no traceback, the traceback was cut off. */
const patience = 40;
const longestRest = 40;
const anyName = (): boolean => true;

/** Lines → the errors that stand in them as tracebacks, or as parts of tracebacks. One pass. */
export function readPython(lines: readonly Line[]): Incident[] {
  return groupIntoIncidents(readRaised(lines)).map((incident) => {
    const above = lines.slice(Math.max(0, incident.from - 2), incident.from);
    const isIgnored = above.some(({ text }) => text.trimStart().startsWith('Exception ignored'));
    return isIgnored ? { ...incident, weight: incident.weight - 0.5 } : incident;
  });
}

function readRaised(lines: readonly Line[]): Raised[] {
  const raised: Raised[] = [];
  let open: Open | undefined;
  let collecting: Raised | undefined;
  let before: Raised['before'];
  let leafDepth = -1;
  const close = (line: Line, index: number, depth: number, heading: Heading): void => {
    const found: Raised = {
      printed: toPrinted(line, heading, open?.frames ?? []),
      rest: [],
      depth,
      before,
      isLeaf: leafDepth >= 0,
      first: open?.first ?? index,
      last: index + 1,
    };
    raised.push(found);
    collecting = found;
    open = undefined;
    before = undefined;
    leafDepth = -1;
  };
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      collecting = undefined;
      continue;
    }
    const margin = readMargin(line.text);
    const read = classifyPythonLine(line, margin);
    if (read.kind === 'link') before = { link: read.link, depth: margin.depth };
    if (read.kind === 'leaf') leafDepth = margin.depth;
    if (read.kind !== 'text') collecting = undefined;
    if (read.kind === 'header' || (read.kind === 'frame' && open === undefined)) {
      open = startTraceback(read, margin, index);
    }
    if (read.kind === 'frame') open?.frames.push(read.frame);
    if (open !== undefined) {
      open.idle = read.kind === 'frame' || read.kind === 'header' ? 0 : open.idle + 1;
      if (open.idle > patience) open = undefined;
    }
    if (read.kind !== 'text') continue;
    if (open !== undefined) {
      const heading = readEnd(open, line, margin);
      if (heading !== undefined) close(line, index, margin.depth, heading);
      else open.source = line.text.slice(margin.from);
    } else if (leafDepth >= 0 && margin.depth >= leafDepth) {
      const heading = readHeading(line.text, margin.from, anyName);
      if (heading !== undefined) close(line, index, margin.depth, heading);
    } else if (collecting !== undefined && collecting.rest.length < longestRest) {
      collecting.rest.push(line.text.slice(Math.min(margin.from, line.text.length)));
      collecting.last = index + 1;
    }
  }
  const cutOff = open === undefined ? undefined : readCutOff(open, lines);
  return cutOff === undefined ? raised : [...raised, { ...cutOff, before }];
}

function startTraceback(read: PythonLine, margin: Margin, index: number): Open {
  const isHeader = read.kind === 'header';
  return {
    depth: margin.depth,
    indent: isHeader ? margin.indent : Math.max(0, margin.indent - 2),
    className: isHeader ? read.className : undefined,
    trusted: (isHeader && read.className === undefined) || margin.indent >= 2,
    first: index,
    frames: [],
    source: '',
    idle: 0,
  };
}

/** The line that ends a traceback: the class, with a message or without. */
function readEnd(open: Open, line: Line, margin: Margin): Heading | undefined {
  // Old IPython numbers the source lines: `----> 2 call()` gives the frame its line.
  const arrow = /^-{2,}> ?(\d{1,7})/.exec(line.text.slice(margin.from));
  const last = open.frames.at(-1);
  if (arrow !== null && last?.line === 0) open.frames[open.frames.length - 1] = { ...last, line: Number(arrow[1]) };
  if (margin.indent > open.indent || margin.depth < open.depth) return undefined;
  const isSure = open.trusted && open.frames.length > 0 && !open.frames.some(({ span }) => span.from === line.at);
  const heading = readHeading(
    line.text,
    margin.from,
    (word) => isClassName(word) || (isSure && isQualified(word, line.text)),
  );
  return heading;
}

/** At the margin, behind frames, a name with a colon or alone on its line is a class, whatever it is called. */
function isQualified(word: string, text: string): boolean {
  const isAlone = text.trim() === word;
  return /^[A-Z_]|\./.test(word) && (isAlone || text.trim().startsWith(`${word}:`));
}

/** A traceback without its last line: the class that its last source line raises. */
function readCutOff(open: Open, lines: readonly Line[]): Raised | undefined {
  const line = lines[open.first];
  if (line === undefined || (open.frames.length === 0 && open.className === undefined)) return undefined;
  const className = open.className ?? /^raise ([A-Za-z_][\w.]{2,80})/.exec(open.source)?.[1];
  const known = className !== undefined && isClassName(className) ? className : undefined;
  const heading = { className: known, message: '', code: undefined, from: 0, to: line.text.length };
  return {
    printed: { ...toPrinted(line, { ...heading, className: '', isJavaScript: false }, open.frames), className: known },
    rest: [],
    depth: open.depth,
    before: undefined,
    isLeaf: false,
    first: open.first,
    last: lines.length,
  };
}

function toPrinted(line: Line, heading: Heading, frames: readonly Frame[]): Omit<Printed, 'link'> {
  const { className, message, from, to, code } = heading;
  return { className, message, rest: [], line, from, to, runtime: 'python', code, frames };
}

function groupIntoIncidents(raised: readonly Raised[]): Incident[] {
  const groups: { members: Raised[]; links: (Link | undefined)[]; main: number }[] = [];
  for (const one of raised) {
    const group = groups.at(-1);
    const main = group?.members[group.main];
    if (
      group === undefined ||
      main === undefined ||
      (one.before === undefined && !one.isLeaf && one.depth <= main.depth)
    ) {
      groups.push({ members: [one], links: [undefined], main: 0 });
      continue;
    }
    group.members.push(one);
    if (one.before === undefined || one.before.depth > main.depth || one.isLeaf) {
      group.links.push('leaf');
      continue;
    }
    group.links[group.main] = one.before.link;
    group.links.push(undefined);
    group.main = group.members.length - 1;
  }
  return groups.flatMap(({ members, links, main }) => {
    const errors = members.map((one, index) => ({ ...one.printed, rest: one.rest, link: links[index] }));
    const chosen = errors[main];
    if (chosen === undefined) return [];
    const from = members[0]?.first ?? 0;
    const to = members.reduce((last, one) => Math.max(last, one.last), from);
    const weight = chosen.className === undefined ? 1 : 4;
    return [{ errors, main: chosen, evidence: 'traceback' as const, weight, from, to }];
  });
}
