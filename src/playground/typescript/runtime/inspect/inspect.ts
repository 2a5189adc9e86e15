// util.inspect
import { types, typedArrayName } from '../util-types.ts';
import { defaultOptions, indented, isTooDeep, type Context, type InspectOptions } from './context.ts';
import { formatError } from './error.ts';
import { joinMembers } from './layout.ts';
import { formatArray, formatArrayBuffer, formatMap, formatProperty, formatSet, formatTypedArray } from './members.ts';
import { constructorName, describeBoxed, describeFunction, prefixOf, tagOf } from './names.ts';
import { colorful, colors, plain, styles } from './styles.ts';
import { formatPrimitive } from './text.ts';

export const custom = Symbol.for('nodejs.util.inspect.custom');

/** How one kind of object is written. */
interface Shape {
  readonly keys: PropertyKey[];
  /** Before the brace. */
  readonly base?: string;
  readonly open?: string;
  readonly close?: string;
  readonly isList?: boolean;
  /** What it says when it has no members. */
  readonly empty?: string;
  /** Members that are no properties. */
  readonly members?: (depth: number) => string[];
}

function keysOf(value: object, showHidden: boolean): PropertyKey[] {
  const isShown = (key: PropertyKey) => showHidden || Object.prototype.propertyIsEnumerable.call(value, key);
  return Reflect.ownKeys(value).filter(isShown);
}
const isIndex = (key: PropertyKey): boolean => typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key);

function describeList(context: Context, value: object, constructor: string | null, tag: string): Shape | undefined {
  const keys = keysOf(value, context.showHidden);
  const named = (fallback: string, size: number) => prefixOf(constructor, tag, fallback, `(${size})`);
  if (Array.isArray(value)) {
    const prefix = constructor === 'Array' && tag === '' ? '' : named('Array', value.length);
    const empty = value.length === 0 ? `${prefix}[]` : undefined;
    return {
      keys: keys.filter((key) => !isIndex(key)),
      open: `${prefix}[`,
      close: ']',
      isList: true,
      ...(empty === undefined ? {} : { empty }),
      members: (depth) => formatArray(formatValue, context, value, depth),
    };
  }
  const typed = typedArrayName(value);
  if (typed !== undefined) {
    const numbers = value as Uint8Array;
    const prefix = named(typed, numbers.length);
    return {
      keys: keys.filter((key) => !isIndex(key)),
      open: `${prefix}[`,
      close: ']',
      isList: true,
      ...(numbers.length === 0 ? { empty: `${prefix}[]` } : {}),
      members: () => formatTypedArray(context, numbers),
    };
  }
  if (types.isSet(value)) {
    const set = value as Set<unknown>;
    const prefix = named('Set', set.size);
    const members = (depth: number) => formatSet(formatValue, context, set, depth);
    return { keys, open: `${prefix}{`, members, ...(set.size === 0 ? { empty: `${prefix}{}` } : {}) };
  }
  if (types.isMap(value)) {
    const map = value as Map<unknown, unknown>;
    const prefix = named('Map', map.size);
    const members = (depth: number) => formatMap(formatValue, context, map, depth);
    return { keys, open: `${prefix}{`, members, ...(map.size === 0 ? { empty: `${prefix}{}` } : {}) };
  }
  return undefined;
}

/** Getters that tell what an object holds. */
const listGetters = (context: Context, value: object, names: string[], depth: number): string[] =>
  indented(context, 2, () =>
    names.map(
      (name) => `${context.stylize(`[${name}]`, 'string')}: ${formatValue(context, Reflect.get(value, name), depth)}`,
    ),
  );

function describeObject(context: Context, value: object, constructor: string | null, tag: string): Shape {
  const keys = keysOf(value, context.showHidden);
  const { stylize } = context;
  const prefix = (fallback: string) => prefixOf(constructor, tag, fallback);
  const withBase = (base: string, empty = base): Shape => ({ keys, base, empty });
  const unless = (usual: string) => (prefix(usual) === `${usual} ` ? '' : prefix(usual));
  if (typeof value === 'function') {
    const base = describeFunction(value, constructor, tag, (name) => formatValue(context, name, 0));
    return withBase(base, stylize(base, 'special'));
  }
  if (constructor === 'Object') {
    const open = types.isArgumentsObject(value) ? '[Arguments] {' : tag === '' ? '{' : `${prefix('Object')}{`;
    return { keys, open, empty: `${open}}` };
  }
  if (types.isRegExp(value)) {
    const base = unless('RegExp') + RegExp.prototype.toString.call(value);
    return withBase(base, stylize(base, 'regexp'));
  }
  if (types.isDate(value)) {
    const date = value as Date;
    const text = Number.isNaN(Date.prototype.getTime.call(date))
      ? 'Invalid Date'
      : Date.prototype.toISOString.call(date);
    const base = unless('Date') + text;
    return withBase(base, stylize(base, 'date'));
  }
  if (value instanceof Error) {
    const base = formatError(value, constructor, tag, context, keys);
    return withBase(base);
  }
  if (types.isAnyArrayBuffer(value)) {
    const memory = value as ArrayBuffer;
    const members = (depth: number) => [
      ...formatArrayBuffer(context, memory),
      ...listGetters(context, memory, ['byteLength'], depth),
    ];
    return { keys, open: `${prefix('ArrayBuffer')}{`, members };
  }
  if (types.isDataView(value)) {
    const members = (depth: number) => listGetters(context, value, ['byteLength', 'byteOffset', 'buffer'], depth);
    return { keys, open: `${prefix('DataView')}{`, members };
  }
  if (types.isPromise(value)) {
    // Nobody can look into a promise; most that are printed wait.
    return { keys, open: `${prefix('Promise')}{`, members: () => [stylize('<pending>', 'special')] };
  }
  if (types.isWeakSet(value) || types.isWeakMap(value)) {
    const open = `${prefix(types.isWeakSet(value) ? 'WeakSet' : 'WeakMap')}{`;
    return { keys, open, members: () => [stylize('<items unknown>', 'special')] };
  }
  if (types.isBoxedPrimitive(value)) {
    const base = describeBoxed(value, constructor, tag, context);
    const rest = keys.filter((key) => !(types.isStringObject(value) && isIndex(key)));
    const style = typeof (value as { valueOf: () => unknown }).valueOf() as 'number';
    return { keys: rest, base, empty: stylize(base, style) };
  }
  const open = `${prefix(tag === 'Object' || constructor === null ? 'Object' : '')}{`;
  return { keys, open, empty: `${open}}` };
}

const sortMembers = ({ sorted }: Context, listed: string[], properties: string[], isList: boolean): string[] => {
  if (sorted === false) return [...listed, ...properties];
  const order = sorted === true ? undefined : sorted;
  return isList ? [...listed, ...properties.toSorted(order)] : [...listed, ...properties].sort(order);
};

function formatObject(context: Context, value: object, depth: number): string {
  const constructor = constructorName(value);
  const tag = tagOf(value, constructor);
  const shape = describeList(context, value, constructor, tag) ?? describeObject(context, value, constructor, tag);
  const { keys, open = '{', close = '}', isList = false, members } = shape;
  if (keys.length === 0 && shape.empty !== undefined) return shape.empty;
  if (isTooDeep(context, depth)) {
    if (shape.base !== undefined && types.isRegExp(value)) return shape.base;
    const name = prefixOf(constructor, tag, Array.isArray(value) ? 'Array' : 'Object').slice(0, -1);
    return context.stylize(constructor === null ? name : `[${name}]`, 'special');
  }
  context.seen.push(value);
  context.currentDepth = depth + 1;
  const listed = members?.(depth + 1) ?? [];
  const properties = keys.map((key) => formatProperty(formatValue, context, value, depth + 1, key, 'property'));
  context.seen.pop();
  const number = context.circular.get(value);
  const reference = number === undefined ? '' : context.stylize(`<ref *${number}>`, 'special');
  const isCompact = context.compact === true;
  const base = [isCompact ? '' : reference, shape.base ?? ''].filter((part) => part !== '').join(' ');
  const prefix = isCompact && reference !== '' ? `${reference} ` : '';
  const output = sortMembers(context, listed, properties, isList);
  return joinMembers(context, output, { base, open: prefix + open, close, isList, depth: depth + 1, value });
}

/** What an object says of itself; undefined when it says nothing. */
function formatCustom(context: Context, value: object, depth: number): string | undefined {
  const method: unknown = context.customInspect ? Reflect.get(value, custom) : undefined;
  const isPrototype =
    (Object.getOwnPropertyDescriptor(value, 'constructor')?.value as { prototype?: unknown } | undefined)?.prototype ===
    value;
  if (typeof method !== 'function' || method === inspect || isPrototype) return undefined;
  const left = context.depth === null ? null : context.depth - depth;
  const { showHidden, colors: isColored, customInspect, showProxy, maxArrayLength, maxStringLength } = context;
  const { breakLength, compact, sorted, getters, numericSeparator, stylize, userOptions } = context;
  const options = {
    ...{ stylize, showHidden, depth: context.depth, colors: isColored, customInspect, showProxy, maxArrayLength },
    ...{ maxStringLength, breakLength, compact, sorted, getters, numericSeparator },
    ...userOptions,
  };
  const result: unknown = Reflect.apply(method, value, [left, options, inspect]);
  if (result === value) return undefined;
  if (typeof result !== 'string') return formatValue(context, result, depth);
  return result.replaceAll('\n', `\n${' '.repeat(context.indentation)}`);
}

function formatValue(context: Context, value: unknown, depth: number): string {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return formatPrimitive(context.stylize, value, context);
  }
  const said = formatCustom(context, value, depth);
  if (said !== undefined) return said;
  if (!context.seen.includes(value)) return formatObject(context, value, depth);
  const number = context.circular.get(value) ?? context.circular.size + 1;
  context.circular.set(value, number);
  return context.stylize(`[Circular *${number}]`, 'special');
}

/** Any value as text, as Node prints it. */
export function inspect(value: unknown, options: InspectOptions | boolean = {}): string {
  const asked = typeof options === 'boolean' ? { showHidden: options } : options;
  const chosen = { ...defaultOptions, ...asked };
  const context: Context = {
    ...chosen,
    maxArrayLength: chosen.maxArrayLength ?? Infinity,
    maxStringLength: chosen.maxStringLength ?? Infinity,
    stylize: chosen.colors ? colorful : (asked.stylize ?? plain),
    userOptions: asked,
    indentation: 0,
    currentDepth: 0,
    seen: [],
    circular: new Map(),
  };
  return formatValue(context, value, 0);
}
Object.assign(inspect, { custom, colors, styles, defaultOptions });
