// What is between the braces.
import { indented, remainingText, type Context, type FormatValue, type MemberKind } from './context.ts';
import { escapeSymbol, formatNumber, formatPrimitive, quote, widthOf } from './text.ts';

/** Writes `... n more items` after what there is room for. */
const limited = <T>(context: Context, size: number, items: Iterable<T>, show: (item: T) => string): string[] => {
  const limit = Math.min(Math.max(0, context.maxArrayLength), size);
  const output: string[] = [];
  for (const item of items) {
    if (output.length >= limit) break;
    output.push(show(item));
  }
  return size > limit ? [...output, remainingText(size - limit)] : output;
};

/** The values of a set. */
export function formatSet(format: FormatValue, context: Context, value: Set<unknown>, depth: number): string[] {
  return indented(context, 2, () =>
    limited(context, value.size, Set.prototype.values.call(value), (item) => format(context, item, depth)),
  );
}

/** The entries of a map. */
export function formatMap(
  format: FormatValue,
  context: Context,
  value: Map<unknown, unknown>,
  depth: number,
): string[] {
  return indented(context, 2, () =>
    limited(
      context,
      value.size,
      Map.prototype.entries.call(value),
      ([key, item]) => `${format(context, key, depth)} => ${format(context, item, depth)}`,
    ),
  );
}

/** The numbers of a typed array. */
export function formatTypedArray(context: Context, value: ArrayLike<number | bigint>): string[] {
  return limited(context, value.length, Array.from(value), (item) =>
    formatNumber(context.stylize, item, context.numericSeparator),
  );
}

/** The bytes of a buffer. */
export function formatArrayBuffer(context: Context, value: ArrayBuffer): string[] {
  const bytes = new Uint8Array(value);
  const shown = bytes.subarray(0, Math.max(0, context.maxArrayLength));
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const left = bytes.length - shown.length;
  const more = left > 0 ? ` ... ${left} more byte${left > 1 ? 's' : ''}` : '';
  return [`${context.stylize('[Uint8Contents]', 'special')}: <${hex}${more}>`];
}

/** The elements of an array; runs of holes are counted. */
export function formatArray(format: FormatValue, context: Context, value: unknown[], depth: number): string[] {
  const limit = Math.min(Math.max(0, context.maxArrayLength), value.length);
  const output: string[] = [];
  let index = 0;
  while (index < value.length && output.length < limit) {
    if (Object.hasOwn(value, index)) {
      output.push(formatProperty(format, context, value, depth, index, 'element'));
      index += 1;
      continue;
    }
    const start = index;
    while (index < value.length && !Object.hasOwn(value, index)) index += 1;
    output.push(context.stylize(`<${index - start} empty item${index - start > 1 ? 's' : ''}>`, 'undefined'));
  }
  return index < value.length ? [...output, remainingText(value.length - index)] : output;
}

const nameOf = (context: Context, key: PropertyKey): string => {
  if (typeof key === 'symbol') return context.stylize(escapeSymbol(key), 'symbol');
  const text = String(key);
  if (text === '__proto__') return "['__proto__']";
  return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(text) ? context.stylize(text, 'name') : context.stylize(quote(text), 'string');
};

function formatGetter(
  format: FormatValue,
  context: Context,
  descriptor: PropertyDescriptor,
  owner: object,
  depth: number,
) {
  const { stylize, getters } = context;
  const label = descriptor.set === undefined ? 'Getter' : 'Getter/Setter';
  const isAsked = getters === true || getters === (label === 'Getter' ? 'get' : 'set');
  if (!isAsked) return stylize(`[${label}]`, 'special');
  return indented(context, 2, () => {
    const [open, close] = [stylize(`[${label}:`, 'special'), stylize(']', 'special')];
    try {
      const value: unknown = descriptor.get?.call(owner);
      const isPrimitive = value === null || !['object', 'function'].includes(typeof value);
      if (isPrimitive) return `${open} ${formatPrimitive(stylize, value, context)}${close}`;
      return `${stylize(`[${label}]`, 'special')} ${format(context, value, depth)}`;
    } catch (error) {
      return `${open} <Inspection threw (${format(context, error, depth)})>${close}`;
    }
  });
}

/** `key: value`; of an element, the value alone. */
export function formatProperty(
  format: FormatValue,
  context: Context,
  value: object,
  depth: number,
  key: PropertyKey,
  kind: MemberKind,
): string {
  const descriptor = Object.getOwnPropertyDescriptor(value, key) ?? {
    value: Reflect.get(value, key) as unknown,
    enumerable: true,
  };
  const shown = describeValue(format, context, descriptor, value, depth, kind);
  if (kind === 'element') return shown;
  const name = nameOf(context, key);
  const isLong = context.compact === true && widthOf(shown) > context.breakLength && descriptor.value !== undefined;
  const gap = isLong ? `\n${' '.repeat(context.indentation + 3)}` : ' ';
  return `${descriptor.enumerable === false ? `[${name}]` : name}:${gap}${shown}`;
}

function describeValue(
  format: FormatValue,
  context: Context,
  descriptor: PropertyDescriptor,
  owner: object,
  depth: number,
  kind: MemberKind,
): string {
  if (descriptor.value !== undefined) {
    const by = context.compact !== true || kind === 'element' ? 2 : 3;
    return indented(context, by, () => format(context, descriptor.value, depth));
  }
  if (descriptor.get) return formatGetter(format, context, descriptor, owner, depth);
  return descriptor.set ? context.stylize('[Setter]', 'special') : context.stylize('undefined', 'undefined');
}
