// Members on one line, in columns, or each on a line of its own.
import type { Context } from './context.ts';
import { stripVTControlCharacters, widthOf } from './text.ts';

export interface Layout {
  /** Stands before the brace: `[Function: f]`, the stack of an error. */
  readonly base: string;
  readonly open: string;
  readonly close: string;
  /** A list: short entries are put into columns. */
  readonly isList: boolean;
  readonly depth: number;
  /** Numbers among the entries are aligned to the right. */
  readonly value?: unknown;
}

const columnGap = 2;

/** As many columns as make the text about a square. */
function countColumns(context: Context, widths: number[], total: number): number {
  const longest = Math.max(...widths) + columnGap;
  const sum = widths.reduce((all, width) => all + width + columnGap, 0);
  const isEven = sum / longest > 5 || longest - columnGap <= 6;
  if (longest * 3 + context.indentation >= context.breakLength || !isEven) return 1;
  const bias = Math.sqrt(longest - sum / total);
  const biased = Math.max(longest - 3 - bias, 1);
  return Math.min(
    Math.round(Math.sqrt(2.5 * biased * widths.length) / biased),
    Math.floor((context.breakLength - context.indentation) / longest),
    Number(context.compact) * 4,
    15,
  );
}

function groupEntries(context: Context, output: string[], value: unknown): string[] {
  const hasMore = context.maxArrayLength < output.length;
  const entries = hasMore ? output.slice(0, -1) : output;
  const widths = entries.map(widthOf);
  const columns = countColumns(context, widths, output.length);
  if (columns <= 1) return output;
  const columnWidths = Array.from({ length: columns }, (_, column) =>
    Math.max(...widths.filter((_width, index) => index % columns === column)),
  );
  const items = value as ArrayLike<unknown> | undefined;
  const isNumbers =
    items !== undefined && output.every((_, index) => ['number', 'bigint'].includes(typeof items[index]));
  const rows: string[] = [];
  for (let start = 0; start < entries.length; start += columns) {
    const row = entries.slice(start, start + columns).map((entry, column, all) => {
      const isLast = column === all.length - 1;
      const text = isLast ? entry : `${entry}, `;
      const width = (columnWidths[column] ?? 0) + (isLast ? 0 : columnGap);
      const padding = ' '.repeat(Math.max(0, width - (widths[start + column] ?? 0) - (isLast ? 0 : columnGap)));
      if (isNumbers) return padding + text;
      return isLast ? text : text + padding;
    });
    rows.push(row.join(''));
  }
  return hasMore ? [...rows, output.at(-1) ?? ''] : rows;
}

function fitsOnLine({ breakLength, colors }: Context, output: string[], start: number, base: string): boolean {
  if (base.includes('\n')) return false;
  if (breakLength === Infinity) return !output.some((entry) => entry.includes('\n'));
  const length = output.reduce(
    (sum, entry) => sum + (colors ? stripVTControlCharacters(entry) : entry).length,
    output.length + start,
  );
  return length <= breakLength && start + output.length * 2 <= breakLength;
}

/** All members as one text, with its braces. */
export function joinMembers(context: Context, members: string[], layout: Layout): string {
  const { base, open, close, isList, depth, value } = layout;
  const { compact, indentation } = context;
  const before = base === '' ? '' : `${base} `;
  const margin = ' '.repeat(indentation);
  if (compact === true) {
    if (fitsOnLine(context, members, 0, base)) {
      return `${open}${base === '' ? '' : ` ${base}`} ${members.join(', ')} ${close}`;
    }
    const first = base === '' && open.length === 1 ? ' ' : `${base === '' ? '' : ` ${base}`}\n${margin}  `;
    return `${open}${first}${members.join(`,\n${margin}  `)} ${close}`;
  }
  let output = members;
  if (typeof compact === 'number' && compact >= 1) {
    if (isList && members.length > 6) output = groupEntries(context, members, value);
    if (context.currentDepth - depth < compact && output.length === members.length) {
      const start = output.length + indentation + open.length + base.length + 10;
      const line = output.join(', ');
      if (fitsOnLine(context, output, start, base) && !line.includes('\n')) return `${before}${open} ${line} ${close}`;
    }
  }
  return `${before}${open}\n${margin}  ${output.join(`,\n${margin}  `)}\n${margin}${close}`;
}
