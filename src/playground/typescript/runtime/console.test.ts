import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createConsole } from './console.ts';

type Some = Pick<
  Console,
  'log' | 'table' | 'group' | 'groupEnd' | 'count' | 'countReset' | 'assert' | 'dir' | 'error' | 'info'
>;

/** What the same calls print on Node. */
function printOnNode(run: (console: Some) => void): string {
  const stream = new PassThrough();
  run(new Console({ stdout: stream, stderr: stream, colorMode: false }));
  return String(stream.read() ?? '');
}
function print(run: (console: Some) => void): string {
  let text = '';
  const write = (more: string) => (text += more);
  run(createConsole({ out: write, err: write, warn: () => undefined, now: () => 0 }));
  return text;
}

const runs: [string, (console: Some) => void][] = [
  ['values', (c) => c.log('a', 1, { b: [2] }, null)],
  ['placeholders', (c) => c.log('%s is %d%%', 'x', 5)],
  ['nothing', (c) => c.log()],
  ['errors to the other descriptor', (c) => c.error('bad', { a: 1 })],
  [
    'groups, also of several lines',
    (c) => {
      c.group('outer');
      c.log('one\ntwo');
      c.group();
      c.info({ a: 'x'.repeat(80), b: 1 });
      c.groupEnd();
      c.groupEnd();
      c.groupEnd();
      c.log('end');
    },
  ],
  [
    'counts',
    (c) => {
      c.count();
      c.count('x');
      c.count();
      c.countReset();
      c.count();
    },
  ],
  [
    'assertions',
    (c) => {
      c.assert(true, 'not shown');
      c.assert(false);
      c.assert(0, 'text %s', 1);
      c.assert(null, 'a', { a: 1 });
      (c.assert as (...data: unknown[]) => void)(0, { a: 1 });
    },
  ],
  ['objects without their own inspection', (c) => c.dir({ a: { b: { c: {} } } }, { depth: 0 })],
  [
    'a table of objects',
    (c) =>
      c.table([
        { a: 1, b: 'x' },
        { a: 2, c: true },
      ]),
  ],
  ['a table of some columns', (c) => c.table([{ a: 1, b: 2 }], ['b', 'z'])],
  ['a table of lists', (c) => c.table([[1, 2], [3]])],
  ['a table of values', (c) => c.table(['a', { b: 1 }, null])],
  ['a table of an object', (c) => c.table({ x: { a: 1 }, y: 5 })],
  [
    'a table of a map',
    (c) =>
      c.table(
        new Map<unknown, unknown>([
          ['k', { a: 1 }],
          [1, 2],
        ]),
      ),
  ],
  ['a table of a set', (c) => c.table(new Set(['a', 1]))],
  ['a table of nothing', (c) => c.table([])],
  ['a table of wide text', (c) => c.table([{ 名: '日本', b: 'é😀' }])],
  ['a table of no table', (c) => c.table(5)],
  ['a table of deep values', (c) => c.table([{ a: { b: { c: 1 } }, d: [1, 2, 3, 4, 5] }])],
];

describe('prints as Node prints', () => {
  test.each(runs)('%s', (_, run) => {
    expect(print(run)).toBe(printOnNode(run));
  });
});
