// util.format: text with placeholders, as console.log takes it.
import type { InspectOptions } from './context.ts';
import { inspect } from './inspect.ts';
import { plain } from './styles.ts';
import { formatNumber } from './text.ts';

/** Objects whose own text is meant: those with a toString that is not built in. */
function hasOwnText(value: object): boolean {
  if (typeof (value as { toString?: unknown }).toString !== 'function') return false;
  if (Object.hasOwn(value, 'toString')) return true;
  let holder = Object.getPrototypeOf(value) as object | null;
  while (holder && !Object.hasOwn(holder, 'toString')) holder = Object.getPrototypeOf(holder) as object | null;
  const made = (holder as { constructor?: { name?: string } } | null)?.constructor;
  return typeof made !== 'function' || !(made.name in globalThis && /^[A-Z]/.test(made.name));
}

function stringify(value: unknown): string {
  try {
    const json: unknown = JSON.stringify(value);
    return String(json);
  } catch (error) {
    if (error instanceof TypeError && /circular|cyclic/i.test(error.message)) return '[Circular]';
    throw error;
  }
}

const asNumber = (value: unknown, parse: (text: string) => number): string => {
  if (typeof value === 'bigint') return formatNumber(plain, value);
  return typeof value === 'symbol' ? 'NaN' : formatNumber(plain, parse(value as string));
};

function formatPlain(value: unknown, options: InspectOptions): string {
  if (typeof value === 'number' || typeof value === 'bigint')
    return formatNumber(plain, value, options.numericSeparator);
  if (typeof value !== 'object' || value === null || hasOwnText(value)) return String(value);
  return inspect(value, { ...options, compact: 3, colors: false, depth: 0 });
}

const placeholders: Record<string, (value: unknown, options: InspectOptions) => string> = {
  s: formatPlain,
  j: stringify,
  d: (value) => asNumber(value, Number),
  i: (value) => asNumber(value, parseInt),
  f: (value) => (typeof value === 'bigint' ? formatNumber(plain, Number(value)) : asNumber(value, parseFloat)),
  o: (value, options) => inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 }),
  O: inspect,
  c: () => '',
};

/** Fills the placeholders of the first argument, appends the rest. */
export function formatWithOptions(options: InspectOptions, ...data: unknown[]): string {
  const [first, ...rest] = data;
  const show = (value: unknown) => (typeof value === 'string' ? value : inspect(value, options));
  if (typeof first !== 'string' || rest.length === 0) return data.map(show).join(' ');
  const filled = first.replace(/%([sjdifoOc%])/g, (all, kind: string) => {
    if (kind === '%') return '%';
    return rest.length > 0 ? (placeholders[kind]?.(rest.shift(), options) ?? all) : all;
  });
  return [filled, ...rest.map(show)].join(' ');
}

/** As formatWithOptions, with the usual options. */
export function format(...data: unknown[]): string {
  return formatWithOptions({}, ...data);
}
