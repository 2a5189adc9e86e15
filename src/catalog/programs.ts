import { createHash } from 'node:crypto';
import { calloutOf } from '../schema/callouts.ts';
import type { Program } from '../schema/entry.ts';

/** Anything that JSON can hold → a short hash that does not depend on the order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(value)))
    .digest('hex')
    .slice(0, 16);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** A file of demos/ or slips/ and its text → the program; undefined when the name is not of the form NAME.py, NAME.wrong.ts… */
export function parseProgram(file: string, text: string): Program | undefined {
  const match = /^(demos|slips)\/([a-z0-9-]+)(?:\.(wrong|right))?\.(py|ts)$/.exec(file);
  const [, folder, name, side, extension] = match ?? [];
  if (name === undefined || (folder === 'slips') !== (side !== undefined)) return undefined;
  return {
    file,
    role: side === 'wrong' || side === 'right' ? side : 'demo',
    name,
    language: extension === 'py' ? 'python' : 'typescript',
    text,
    hash: hashOf(text),
    callouts: text.split('\n').flatMap((line, index) => {
      const number = calloutOf(line);
      return number === undefined ? [] : [{ number, line: index + 1 }];
    }),
  };
}
