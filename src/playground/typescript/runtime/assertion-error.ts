// AssertionError and its message: how two values differ, line by line. Follows Node's lib/internal/assert (MIT).
import { asNodeError } from './errors.ts';
import { inspect } from './inspect.ts';

const headings: Record<string, string> = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};

const showLines = (value: unknown): string[] =>
  inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Infinity,
    sorted: true,
    getters: true,
  }).split('\n');
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const cut = (text: string): string => (text.length > 512 ? `${text.slice(0, 509)}...` : text);

type Change = readonly [sign: '+' | '-' | ' ', line: string];

/** Myers' difference; lines that differ by a comma at their end are the same in lists. */
function compareLines(actual: string[], expected: string[], ignoreCommas: boolean): Change[] {
  const isSame = (a = '', b = '') => a === b || (ignoreCommas && (`${a},` === b || a === `${b},`));
  const max = actual.length + expected.length;
  const reached = new Int32Array(2 * max + 2);
  const trace: Int32Array[] = [];
  const at = (state: Int32Array, diagonal: number) => state[diagonal + max] ?? 0;
  const goesDown = (state: Int32Array, diagonal: number, level: number) =>
    diagonal === -level || (diagonal !== level && at(state, diagonal - 1) < at(state, diagonal + 1));
  search: for (let level = 0; level <= max; level += 1) {
    trace.push(reached.slice());
    for (let diagonal = -level; diagonal <= level; diagonal += 2) {
      let x = goesDown(reached, diagonal, level) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < actual.length && x - diagonal < expected.length && isSame(actual[x], expected[x - diagonal])) x += 1;
      reached[diagonal + max] = x;
      if (x >= actual.length && x - diagonal >= expected.length) break search;
    }
  }
  const changes: Change[] = [];
  let [x, y] = [actual.length, expected.length];
  for (let level = trace.length - 1; level >= 0; level -= 1) {
    const state = trace[level] ?? reached;
    const previous = goesDown(state, x - y, level) ? x - y + 1 : x - y - 1;
    const previousX = at(state, previous);
    while (x > previousX && y > previousX - previous) {
      const line = actual[x - 1] ?? '';
      changes.push([' ', ignoreCommas && !line.endsWith(',') ? (expected[y - 1] ?? '') : line]);
      [x, y] = [x - 1, y - 1];
    }
    if (level === 0) break;
    if (x > previousX) changes.push(['+', actual[(x -= 1)] ?? '']);
    else changes.push(['-', expected[(y -= 1)] ?? '']);
  }
  return changes.reverse();
}

/** More equal lines than these in a row are left out. */
const shownEqual = 5;

function renderChanges(changes: Change[]): { text: string; skipped: boolean } {
  const lines: string[] = [];
  let equal: string[] = [];
  let skipped = false;
  const endEqual = (isLast: boolean) => {
    const rest = equal.slice(shownEqual);
    lines.push(...equal.slice(0, shownEqual));
    if (!isLast && rest.length > 2) {
      lines.push('...', rest.at(-1) ?? '');
      skipped = true;
    } else if (!isLast) lines.push(...rest);
    equal = [];
  };
  for (const [sign, line] of changes) {
    if (sign === ' ') equal.push(`  ${line}`);
    else {
      endEqual(false);
      lines.push(`${sign} ${line}`);
    }
  }
  endEqual(true);
  return { text: `\n${lines.join('\n').trimEnd()}`, skipped };
}

/** Two values of a line each. */
function renderPair(actual: unknown, a: string, expected: unknown, b: string): { header: string; text: string } {
  const quotes = [actual, expected].filter((value) => typeof value === 'string').length * 2;
  if (a.length + b.length - quotes <= 12 && (actual !== 0 || expected !== 0)) {
    return { header: '', text: `${a} !== ${b}` };
  }
  const isShort = a.length + b.length <= 80;
  const place = isShort ? Array.from(a).findIndex((_, index) => a[index] !== b[index]) : -1;
  const mark = place >= 3 ? `\n${' '.repeat(place + 2)}^` : '';
  return { header: '+ actual - expected', text: `\n+ ${a}\n- ${b}${mark}` };
}

function renderDifference(actual: unknown, expected: unknown, operator: string, message?: string): string {
  const areObjects =
    (isObject(actual) && isObject(expected)) || (typeof actual === 'function' && typeof expected === 'function');
  const heading = (kind: string) => message ?? headings[kind] ?? '';
  const usual = heading(operator === 'strictEqual' && areObjects ? 'strictEqualObject' : operator);
  const [a, b] = [showLines(actual), showLines(expected)];
  if (a.length === 1 && b.length === 1 && !(isObject(actual) && isObject(expected))) {
    const { header, text } = renderPair(actual, a[0] ?? '', expected, b[0] ?? '');
    return `${usual}\n${header}\n${text}\n`;
  }
  if (a.join('\n') === b.join('\n')) {
    const isLong = a.length > 50;
    const text = isLong ? `${a.slice(0, 50).join('\n')}\n...}` : a.join('\n');
    return `${heading('notIdentical')}\n${isLong ? '\n... Skipped lines' : ''}\n${text}\n`;
  }
  const { text, skipped } = renderChanges(compareLines(a, b, isObject(actual)));
  return `${usual}\n+ actual - expected${skipped ? '\n... Skipped lines' : ''}\n${text}\n`;
}

function renderUnwanted(actual: unknown, operator: string): string {
  const isReference = operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function');
  const heading = headings[isReference ? 'notStrictEqualObject' : operator] ?? '';
  const lines = showLines(actual);
  const shown = lines.length > 50 ? [...lines.slice(0, 46), '...'] : lines;
  const [only = ''] = shown;
  if (shown.length === 1) return `${heading}${only.length > 5 ? '\n\n' : ' '}${only}`;
  return `${heading}\n\n${shown.join('\n')}\n`;
}

function renderMessage({ actual, expected, operator, message }: AssertionOptions): string {
  if (/^(deepStrictEqual|strictEqual|partialDeepStrictEqual)$/.test(operator)) {
    return renderDifference(actual, expected, operator, message);
  }
  if (message !== undefined) return message;
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') return renderUnwanted(actual, operator);
  const [a, b] = [actual, expected].map((value) => showLines(value).join('\n')) as [string, string];
  if (operator === 'notDeepEqual' && a === b) return `${headings[operator] ?? ''}\n\n${a}`;
  if (operator === 'deepEqual')
    return `${headings[operator] ?? ''}\n\n${cut(a)}\n\nshould loosely deep-equal\n\n${cut(b)}`;
  const unequal = headings[`${operator}Unequal`];
  if (unequal !== undefined) return `${unequal}\n\n${cut(a)}\n\nshould not loosely deep-equal\n\n${cut(b)}`;
  return `${cut(a)} ${operator} ${cut(b)}`;
}

export interface AssertionOptions {
  readonly actual?: unknown;
  readonly expected?: unknown;
  readonly operator: string;
  /** Instead of the message that is made. */
  readonly message?: string;
}

/** What a failed assertion throws. */
export class AssertionError extends Error {
  generatedMessage: boolean;
  readonly code = 'ERR_ASSERTION';
  actual: unknown;
  expected: unknown;
  operator: string;
  readonly diff = 'simple';

  constructor(options: AssertionOptions) {
    super(renderMessage(options));
    this.generatedMessage = options.message === undefined;
    this.actual = options.actual;
    this.expected = options.expected;
    this.operator = options.operator;
    asNodeError(this);
  }
}
Object.defineProperty(AssertionError.prototype, 'name', {
  value: 'AssertionError',
  writable: true,
  configurable: true,
});
