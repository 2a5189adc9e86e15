// Errors: their stack, and which of their properties it does not tell.
import { renderStack } from '../stack.ts';
import type { Context } from './context.ts';
import { prefixOf } from './names.ts';

const read = (error: Error, key: 'message' | 'name' | 'cause' | 'errors'): unknown => {
  try {
    return Reflect.get(error, key);
  } catch {
    return undefined;
  }
};

/** Takes what the stack tells out of the keys; adds cause and errors, which are not enumerable. */
function adjustKeys(error: Error, keys: PropertyKey[], stack: string): void {
  for (const key of ['stack', 'message', 'name'] as const) {
    const place = keys.indexOf(key);
    const value = key === 'stack' ? stack : read(error, key);
    if (place >= 0 && (typeof value !== 'string' || stack.includes(value))) keys.splice(place, 1);
  }
  if (Object.hasOwn(error, 'cause') && !keys.includes('cause')) keys.push('cause');
  if (Array.isArray(read(error, 'errors')) && Object.hasOwn(error, 'errors') && !keys.includes('errors')) {
    keys.push('errors');
  }
}

/** Puts the class into the head of the stack, where the error's name does not say it. */
function addClass(stack: string, constructor: string | null, name: string, tag: string): string {
  const next = stack[name.length];
  const isRegular = name.endsWith('Error') && stack.startsWith(name) && [undefined, ':', '\n', ' '].includes(next);
  if (constructor !== null && !isRegular) return stack;
  const [, found = ''] =
    constructor === null ? (/^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)/.exec(stack) ?? []) : ['', name];
  const rest = stack.slice(found.length);
  const prefix = prefixOf(constructor, tag, found === '' ? 'Error' : found).slice(0, -1);
  if (name === prefix) return stack;
  if (!prefix.includes(name)) return `${prefix} [${name}]${rest}`;
  return found === '' ? `${prefix}: ${stack}` : `${prefix}${rest}`;
}

/** Lines that the cause's stack has as well are told by their number. */
function shortenByCause(lines: string[], error: Error): string[] {
  const cause = read(error, 'cause');
  if (!(cause instanceof Error)) return lines;
  const others = renderStack(cause)
    .stack.split('\n')
    .filter((line) => line.startsWith('    at'));
  for (const [index, line] of lines.slice(0, -3).entries()) {
    const start = others.indexOf(line);
    if (start < 0) continue;
    let length = 1;
    while (index + length < lines.length && lines[index + length] === others[start + length]) length += 1;
    if (length > 3) {
      const note = `    ... ${length - 2} lines matching cause stack trace ...`;
      return lines.toSpliced(index + 1, length - 2, note);
    }
  }
  return lines;
}

/** The stack as it is printed. Changes `keys` to what is to be printed besides. */
export function formatError(
  error: Error,
  constructor: string | null,
  tag: string,
  context: Context,
  keys: PropertyKey[],
): string {
  const rendered = renderStack(error);
  if (!context.showHidden) adjustKeys(error, keys, rendered.stack);
  const name = read(error, 'name') ?? 'Error';
  const named = typeof name === 'string' ? addClass(rendered.stack, constructor, name, tag) : rendered.stack;
  // Brackets stand for a stack that has no frames at all.
  const stack = rendered.frames ? named : `[${named}]`;
  const frames = stack.indexOf('\n    at');
  const shortened =
    frames < 0
      ? stack
      : `${stack.slice(0, frames)}\n${shortenByCause(stack.slice(frames + 1).split('\n'), error).join('\n')}`;
  return shortened.replaceAll('\n', `\n${' '.repeat(context.indentation)}`);
}
