// Stacks as Node writes them, from what the three engines write; of the runtime's own frames nothing is shown.
import { headOf } from './errors.ts';

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** What a program is called in stacks: V8 and Firefox know it by its `sourceURL`, WebKit by its address. */
const programs = new Map<string, string>();

let sourceLines: readonly string[] = [];

/** Tells which frames are the program's, and its text. */
export function registerProgram(file: string, address: string, source = ''): void {
  programs.set(file, file).set(address, file);
  sourceLines = source.split('\n');
}

interface Frame extends Place {
  readonly file: string;
  readonly name: string;
}

/**
 * A line of a stack, when it is a frame of the program. V8 writes `    at f (retry.ts:2:41)`, Firefox `f@retry.ts:2:41`, WebKit
 * `f@blob:null/…:2:50`.
 */
function parseFrame(text: string): Frame | undefined {
  const [, before = '', source = '', line, column] = /^(.*?)([^\s@(]+):(\d+):(\d+)\)?$/.exec(text) ?? [];
  const file = programs.get(source);
  if (file === undefined) return undefined;
  const name = before
    .replace(/^\s*at /, '')
    .replace(/^async\*/, 'async ')
    .replace(/[@( ]+$/, '');
  return { file, line: Number(line), column: Number(column), name };
}

const stackOf = (error: Error): unknown => {
  try {
    return error.stack;
  } catch {
    return undefined;
  }
};

const isFrame = (line: string): boolean => /^ {4}at /.test(line) || /@.*:\d+:\d+$/.test(line);

/** `    at JSON.parse (<anonymous>)`, `    at async Promise.all (index 0)` */
const isBuiltIn = (line: string): boolean => / \((<anonymous>|index \d+)\)$/.test(line);

function renderFrame(frame: Frame | undefined): string | undefined {
  if (!frame) return undefined;
  const { name, file, line, column } = frame;
  const place = `${file}:${line}:${column}`;
  if (name === '' || name === 'async') return `    at ${name && 'async '}${place}`;
  return `    at ${name} (${place})`;
}

/** Where in the program the error came from; undefined when its stack does not tell. */
export function locate(error: Error): Place | undefined {
  const lines = String(stackOf(error)).split('\n');
  return lines.map(parseFrame).find((frame) => frame !== undefined);
}

/**
 * The stack as Node would print it, the head as the error is now.
 * @returns `frames`: whether the engine gave any; a stack that the program wrote is left as it is
 */
export function renderStack(error: Error): { stack: string; frames: boolean } {
  const stack = stackOf(error);
  if (typeof stack !== 'string' || stack === '') return { stack: headOf(error), frames: false };
  const lines = stack.split('\n');
  const first = lines.findIndex(isFrame);
  if (first < 0) return { stack, frames: false };
  const shown: string[] = [];
  let above: string | undefined;
  for (const line of lines.slice(first).reverse()) {
    // What is built in is shown where the program called it.
    above = renderFrame(parseFrame(line)) ?? (isBuiltIn(line) ? above && line : undefined);
    if (above !== undefined) shown.unshift(above);
  }
  // Where the runtime itself made the error, Node names its own files.
  return { stack: [headOf(error), ...(shown.length > 0 ? shown : ['    at <anonymous>'])].join('\n'), frames: true };
}

/** The call in the program that made the error, as it is written; undefined when the stack does not tell. */
export function quoteCall(error: Error): string | undefined {
  const place = locate(error);
  const line = sourceLines[(place?.line ?? 0) - 1];
  if (!place || line === undefined) return undefined;
  // V8 points to the method, not to the object before it.
  const before = /[\w$.]*$/.exec(line.slice(0, place.column - 1))?.[0] ?? '';
  const start = place.column - 1 - before.length;
  const text = [line.slice(start), ...sourceLines.slice(place.line)].join('\n');
  const opening = text.indexOf('(');
  let depth = 0;
  for (let at = opening; opening >= 0 && at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? ' ')) depth += 1;
    if (')]}'.includes(text[at] ?? ' ')) depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return undefined;
}
