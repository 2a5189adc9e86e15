import type { Frame, Link } from '../answer.ts';
import { indentOf, type Line } from '../lines.ts';
import { readPythonFrame } from './frames.ts';

/** What one line is within a Python traceback. */
export type PythonLine =
  | { readonly kind: 'header'; readonly className: string | undefined; readonly isGroup: boolean }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'link'; readonly link: Exclude<Link, 'leaf'> }
  | { readonly kind: 'leaf' }
  | { readonly kind: 'marks' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' };

/** How deep in an exception group the line stands, how many blanks follow the margin, and where the content begins. */
export interface Margin {
  readonly depth: number;
  readonly indent: number;
  readonly from: number;
}

/** `    | ` → depth 2. The margin of an exception group is two columns for each level. */
export function readMargin(text: string): Margin {
  const found = /^([ \t]{0,40})(?:\| ?|\+ (?=Exception Group))/.exec(text);
  if (found === null) return { depth: 0, indent: indentOf(text), from: indentOf(text) };
  const column = found[1]?.length ?? 0;
  const rest = text.slice(found[0].length);
  return { depth: Math.max(1, Math.round(column / 2)), indent: indentOf(rest), from: found[0].length + indentOf(rest) };
}

/** line, its margin → what it is. */
export function classifyPythonLine(line: Line, { from }: Margin): PythonLine {
  const { text } = line;
  const first = text[from];
  if (first === undefined) return { kind: 'blank' };
  if (first === '+' && /^\+(?:-\+)?-{3,}/.test(text.slice(from, from + 40))) {
    return / (?:\d{1,6}|\.\.\.) -/.test(text.slice(from, from + 60)) ? { kind: 'leaf' } : { kind: 'blank' };
  }
  if (text.startsWith('During handling of', from)) return { kind: 'link', link: 'context' };
  if (text.startsWith('The above exception', from)) return { kind: 'link', link: 'cause' };
  const header = text.indexOf('Traceback (', from);
  if (header >= 0 && header < from + 200) {
    const after = text.slice(header).replace(/^Traceback \((?:most recent call(?: last\)?)?|innermost last\)):?/, '');
    const className = /^([\w.]{2,120})\s+$/.exec(text.slice(from, header))?.[1];
    if (after.trim() === '') return { kind: 'header', className, isGroup: text.includes('Exception Group Traceback') };
  }
  if (text === 'Traceback:' || text === 'last):') return { kind: 'header', className: undefined, isGroup: false };
  const frame =
    first === 'F' ||
    first === 'A' ||
    first === 'C' ||
    first === 'I' ||
    first === '~' ||
    first === '/' ||
    first === '<' ||
    text[from + 1] === ':' ||
    / in [<\w]/.test(text.slice(from, from + 400))
      ? readPythonFrame({ ...line, text: text.slice(from), at: line.at + from })
      : undefined;
  if (frame !== undefined) return { kind: 'frame', frame };
  if (text.startsWith('[Previous line repeated', from)) return { kind: 'marks' };
  return /^[\s~^]+$/.test(text.slice(from, from + 400)) ? { kind: 'marks' } : { kind: 'text' };
}
