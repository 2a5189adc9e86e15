import { isValue, type Answer, type Finding, type Kind, type Link, type Span } from './answer.ts';
import { isBuiltin } from './classes.ts';
import { cleanText } from './clean.ts';
import { LookupIndex } from './lookup-index.ts';
import type { LookupData } from './data.ts';
import { findError } from './find.ts';
import type { Line } from './lines.ts';
import { matchAnywhere } from './match.ts';
import type { Incident } from './printed.ts';
import { speaksOtherLanguage } from './read/foreign.ts';
import { readIncident } from './read/index.ts';
import { mayBeTheirs } from './read/readers.ts';
import { findSystemText } from './read/system.ts';
import { suggest } from './suggest.ts';

export type { Answer, Finding, Frame, Kind, Link, Place, Span } from './answer.ts';
export type { EntryData, LookupData, WordingData } from './data.ts';

/** Most errors of one paste that are looked up: a group may hold thousands. */
const longestChain = 50;
/** So many lines, the last ones, are searched for a message that came without its class: a log ends with what went wrong. */
const mostLines = 2000;
const exactness: readonly Kind[] = ['unknown', 'unknown class', 'class', 'base', 'code', 'message'];

/**
 * The content in one language → the function that tells what a pasted text is, with what has been loaded of classes and of MDN. Its index is made on its first
 * call. It never throws, and its work is linear in the text.
 */
export function createLookup(data: LookupData): (text: string) => Answer {
  let index: LookupIndex | undefined;
  return (text) => answer((index ??= new LookupIndex(data)), text);
}

/**
 * Whether the whole lookup would give the same answer to a text: the very text or code is known and it is Python's, or it is a
 * class of Python's own, or a code alone. What JavaScript prints, classes of libraries and what MDN explains are known to the
 * whole one alone, which reads what is no traceback of Python in more forms.
 */
export function isSettled({ behind, ...main }: Answer, text: string): boolean {
  if (main.evidence !== 'traceback' && mayBeTheirs(text)) return false;
  const { kind, runtime, exception, message, code } = behind ?? main;
  if (kind === 'code' && message === code) return true;
  if (runtime !== 'python') return false;
  return kind === 'message' || kind === 'code' || (exception !== undefined && isBuiltin(exception, 'python'));
}

function answer(index: LookupIndex, text: string): Answer {
  const lines = cleanText(text);
  const incident = readIncident(lines);
  const known = incident === undefined ? undefined : fromIncident(index, incident, lines);
  if (known !== undefined && known.evidence !== 'mention' && !isExitOfArgparse(known)) return known;
  return fromWords(index, lines) ?? known ?? nothing(lines);
}

/** argparse says what is wrong, then ends the program with 2 (https://docs.python.org/3/library/argparse.html#exiting-methods). */
function isExitOfArgparse({ exception, message }: Answer): boolean {
  return exception === 'SystemExit' && message === '2';
}

function fromIncident(index: LookupIndex, incident: Incident, lines: readonly Line[]): Answer {
  const main = findError(index, incident.main);
  const chain = incident.errors
    .filter((one) => one !== incident.main)
    .slice(0, longestChain)
    .map((one) => ({ ...findError(index, one), link: one.link ?? 'context' }));
  const behind = mostExact(chain, main);
  const frame = main.frame ?? behind?.frame ?? chain.findLast((one) => one.frame !== undefined)?.frame;
  const code = main.code ?? chain.find((one) => one.link !== 'context' && one.code !== undefined)?.code;
  return {
    ...main,
    ...(code === undefined ? {} : { code }),
    ...(frame === undefined ? {} : { frame }),
    evidence: incident.evidence,
    chain,
    ...(behind === undefined ? {} : { behind }),
    suggestions: suggest(index, main),
    ignored: ignoredIn(lines, incident.from, incident.to),
  };
}

/**
 * Of the chain, the error of which the most is known, when that is no less than of the main one, and on another page; more,
 * where it was only being handled.
 */
function mostExact(
  chain: readonly (Finding & { readonly link: Link })[],
  main: Finding,
): (Finding & { readonly link: Link }) | undefined {
  let best: (Finding & { readonly link: Link }) | undefined;
  // Where a message is a value alone, or none, no more can be known of it than the class.
  const isWhole = main.kind === 'class' && isValue(main.message);
  let most = main.place === undefined ? 0 : isWhole ? exactness.length - 1 : exactness.indexOf(main.kind);
  for (const one of chain) {
    const rank = exactness.indexOf(one.kind);
    if (one.place === undefined || one.place.href === main.place?.href || rank < most) continue;
    // What was being handled is over with, unless it explains more.
    if (best === undefined && rank === most && one.link === 'context') continue;
    if (best !== undefined && rank === most) continue;
    best = one;
    most = rank;
  }
  return best;
}

/** A message without its class: a template that stands in a line, or a system's own words. */
function fromWords(index: LookupIndex, lines: readonly Line[]): Answer | undefined {
  const few = lines.slice(-mostLines);
  const skipped = lines.length - few.length;
  // Go, PHP and databases have words for the same mistakes; those of a system are the same in all.
  const found = speaksOtherLanguage(few)
    ? undefined
    : matchAnywhere(
        index,
        few.map(({ text }) => text),
      );
  const at = found?.line ?? few.findIndex(({ text }) => text !== '' && findSystemText(text) !== undefined);
  const line = few[at];
  if (line === undefined) return undefined;
  const runtime = found?.match.wording.isNumberless === true ? undefined : found?.match.wording.runtime;
  const code = found === undefined ? findSystemText(line.text)?.code : undefined;
  const shape = { className: undefined, message: line.text.trim(), rest: [], line, from: 0, to: line.text.length };
  const main = findError(index, { ...shape, runtime, code, frames: [], link: undefined });
  return {
    ...main,
    evidence: 'line',
    chain: [],
    suggestions: [],
    ignored: ignoredIn(lines, skipped + at, skipped + at + 1),
  };
}

function nothing(lines: readonly Line[]): Answer {
  const last = lines.at(-1);
  const span = { from: 0, to: last?.end ?? 0 };
  return {
    kind: 'unknown',
    message: '',
    captures: {},
    span,
    evidence: 'none',
    chain: [],
    suggestions: [],
    ignored: ignoredIn(lines, lines.length, lines.length),
  };
}

/** The lines before `from` and from `to` on that are not blank, neighbours joined. */
function ignoredIn(lines: readonly Line[], from: number, to: number): Span[] {
  const spans: { from: number; to: number; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if ((index >= from && index < to) || line.end === line.start) continue;
    const last = spans.at(-1);
    if (last?.line === index - 1) {
      last.to = line.end;
      last.line = index;
    } else {
      spans.push({ from: line.start, to: line.end, line: index });
    }
  }
  return spans.map((span) => ({ from: span.from, to: span.to }));
}
