// What an object is called: its class, its tag.
import { formatPrimitive } from './text.ts';
import { plain } from './styles.ts';
import type { Context } from './context.ts';
import { types } from '../util-types.ts';

const isInstance = (value: unknown, Class: unknown): boolean => {
  try {
    return value instanceof (Class as new () => unknown);
  } catch {
    return false;
  }
};

/** The name of the class; null for an object without prototype. */
export function constructorName(value: object): string | null {
  let first: object | null | undefined;
  for (let object: object | null = value; object !== null;) {
    const made = Object.getOwnPropertyDescriptor(object, 'constructor')?.value as { name?: unknown } | undefined;
    const name = typeof made === 'function' ? (made as { name: unknown }).name : '';
    if (name !== '' && isInstance(value, made)) return String(name);
    object = Object.getPrototypeOf(object) as object | null;
    first ??= object;
  }
  if (first === null || first === undefined) return null;
  return `Object <${describePrototype(first)}>`;
}

const describePrototype = (prototype: object): string => {
  const name = constructorName(prototype);
  return name ?? '[Object: null prototype] {}';
};

/** The tag that an object gives itself, unless it is printed as a property. */
export function tagOf(value: object, constructor: string | null): string {
  let tag: unknown;
  try {
    tag = Reflect.get(value, Symbol.toStringTag);
  } catch {
    return '';
  }
  const isShown = Object.prototype.propertyIsEnumerable.call(value, Symbol.toStringTag);
  return typeof tag !== 'string' || isShown || tag === constructor ? '' : tag;
}

/** `Map(2) `, `[Object: null prototype] `, `A [tag] `. `size`: in parentheses. */
export function prefixOf(constructor: string | null, tag: string, fallback: string, size = ''): string {
  if (constructor === null) {
    return `[${fallback}${size}: null prototype] ${tag !== '' && tag !== fallback ? `[${tag}] ` : ''}`;
  }
  return `${constructor}${size} ${tag === '' || isWithin(constructor, tag) ? '' : `[${tag}] `}`;
}

/** Does the name contain the tag as a word? */
const isWithin = (name: string, tag: string): boolean => {
  const start = name.indexOf(tag);
  const next = name[start + tag.length];
  return start >= 0 && (next ?? 'A') !== next?.toLowerCase();
};

const isClass = (source: string): boolean => {
  if (!source.startsWith('class') || !source.endsWith('}')) return false;
  const head = source.slice(5, source.indexOf('{'));
  return !head.includes('(') || /^(\s+[^(]*?)\s*\{/.test(source.slice(5).replaceAll(/\/\/.*?\n|\/\*[\s\S]*?\*\//g, ''));
};

/** `[Function: f]`, `[class A extends B]`. */
export function describeFunction(
  value: { readonly name: unknown } & object,
  constructor: string | null,
  tag: string,
  show: (value: unknown) => string,
): string {
  const tagged = tag !== '' && constructor !== tag ? ` [${tag}]` : '';
  if (isClass(Function.prototype.toString.call(value))) {
    const name = Object.hasOwn(value, 'name') && value.name !== '' ? String(value.name) : '(anonymous)';
    const made = constructor !== 'Function' && constructor !== null ? ` [${constructor}]` : '';
    const { name: parent } = Object.getPrototypeOf(value) as { name: string };
    const extending = constructor === null ? ' extends [null prototype]' : parent === '' ? '' : ` extends ${parent}`;
    return `[class ${name}${made}${tagged}${extending}]`;
  }
  const kind = `${types.isAsyncFunction(value) ? 'Async' : ''}${types.isGeneratorFunction(value) ? 'Generator' : ''}Function`;
  const name =
    value.name === '' ? ' (anonymous)' : `: ${typeof value.name === 'string' ? value.name : show(value.name)}`;
  const made = constructor !== kind && constructor !== null ? ` ${constructor}` : '';
  return `[${kind}${constructor === null ? ' (null prototype)' : ''}${name}]${made}${tagged}`;
}

/** `[Number: 1]`, `[String (A): 'x']`. */
export function describeBoxed(value: object, constructor: string | null, tag: string, context: Context): string {
  const primitive: unknown = value.valueOf();
  const name = typeof primitive;
  const type = name === 'bigint' ? 'BigInt' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const made = type === constructor ? '' : ` (${constructor ?? 'null prototype'})`;
  const tagged = tag !== '' && tag !== constructor ? ` [${tag}]` : '';
  return `[${type}${made}: ${formatPrimitive(plain, primitive, context)}]${tagged}`;
}
