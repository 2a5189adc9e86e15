import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { path } from './path.ts';
import { process as ours } from './process.ts';

ours.chdir(process.cwd());
const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', ' '), maxLength: 12 });
/** Node's parse('/..') has an extension, its basename('a/', 'aa') is 'a/': slips that nobody needs. */
const isOrdinary = (value: string) => !/^\/*(\.\.\/*)?$/.test(value);
const outcomeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException;
    return { name, code, message };
  }
};

describe.each(['isAbsolute', 'normalize', 'dirname', 'basename', 'extname', 'parse'] as const)('%s', (name) => {
  test('gives what Node gives', () => {
    fc.assert(
      fc.property(
        text.filter((value) => name !== 'parse' || isOrdinary(value)),
        (value) => {
          expect(path[name](value)).toEqual(posix[name](value));
        },
      ),
      { numRuns: 2000 },
    );
  });
  test('fails as Node fails', () => {
    const [a, b] = [path, posix].map((module) => outcomeOf(() => module[name](5 as never)));
    expect(a).toEqual(b);
    expect(a).toHaveProperty('code', 'ERR_INVALID_ARG_TYPE');
  });
});

describe.each(['join', 'resolve', 'relative', 'basename'] as const)('%s of two', (name) => {
  test('gives what Node gives', () => {
    fc.assert(
      fc.property(
        text.filter((value) => name !== 'basename' || !value.endsWith('/')),
        text,
        (a, b) => {
          expect(path[name](a, b)).toEqual(posix[name](a, b));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('format gives what Node gives', () => {
  const parts = fc.record({ root: text, dir: text, base: text, ext: text, name: text }, { requiredKeys: [] });
  fc.assert(
    fc.property(parts, (value) => {
      expect(path.format(value)).toEqual(posix.format(value));
    }),
  );
});
