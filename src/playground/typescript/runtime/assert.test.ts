import nodeAssert from 'node:assert';
import { describe, expect, test } from 'vitest';
import { assert as ours } from './assert.ts';

type Assert = typeof nodeAssert;

/** How an assertion fails. */
async function failureOf(run: (assert: Assert) => unknown, assert: unknown): Promise<unknown> {
  try {
    await run(assert as Assert);
    return 'holds';
  } catch (error) {
    const { name, code, message, generatedMessage, operator } = error as nodeAssert.AssertionError;
    return { name, code, message, generatedMessage, operator, text: String(error), keys: Object.keys(error as object) };
  }
}

const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
const changed = lines.with(3, 'other').with(25, 'another');
class Mine extends Error {}
const thrower = (error: unknown) => () => {
  throw error as Error;
};

const holding: ((assert: Assert) => unknown)[] = [
  (a) => a(1),
  (a) => a.ok('x'),
  (a) => a.equal(1, '1'),
  (a) => a.strictEqual(NaN, NaN),
  (a) => a.notStrictEqual(0, -0),
  (a) =>
    a.deepEqual(
      { a: 1, b: [new Date(0), new Map([[1, { c: 2 }]])] },
      { b: [new Date(0), new Map([[1, { c: '2' }]])], a: '1' },
    ),
  (a) => a.deepStrictEqual(new Set([{ a: 1 }, 2]), new Set([2, { a: 1 }])),
  (a) => a.partialDeepStrictEqual({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } }),
  (a) => a.throws(thrower(new Mine('a')), Mine),
  (a) => a.throws(thrower(new Mine('a')), /a/),
  (a) => a.throws(thrower(new Mine('abc')), { message: /b/, name: 'Error' }),
  (a) => a.throws(thrower(1), (error: unknown) => error === 1),
  (a) => a.rejects(Promise.reject(new Mine('a')), Mine),
  (a) => a.match('abc', /b/),
  (a) => a.ifError(null),
];

const failing: ((assert: Assert) => unknown)[] = [
  (a) => a(0, 'zero'),
  (a) => a.ok(null, new TypeError('mine')),
  (a) => a.equal(1, 2),
  (a) => a.notEqual(1, 1),
  (a) => a.equal('a'.repeat(600), 'b'),
  (a) => a.strictEqual(1, 2),
  (a) => a.strictEqual(1, 2, 'not the same'),
  (a) => a.strictEqual(0, -0),
  (a) => a.strictEqual('a long text here', 'a long text there'),
  (a) => a.strictEqual(0.1 + 0.2, 0.3),
  (a) => a.strictEqual(123456789012n, 123456788012n),
  (a) => a.strictEqual('abcdefghijkl', 12345678 as never),
  (a) => a.strictEqual('x'.repeat(50), 'x'.repeat(40)),
  (a) => a.strictEqual('one\ntwo\nthree', 'one\n2\nthree'),
  (a) => a.strictEqual({ a: 1 }, { a: 1 }),
  (a) => a.strictEqual([1, 2], [1, 3]),
  (a) => a.strictEqual(undefined, null),
  (a) => a.strictEqual(1n, 1 as never),
  (a) => a.notStrictEqual(1, 1),
  (a) => {
    const same = { a: 1 };
    a.notStrictEqual(same, same);
  },
  (a) => a.deepStrictEqual({ a: 1, b: [1, 2, { c: 3 }] }, { a: 1, b: [1, 2, { c: 4 }] }),
  (a) => a.deepStrictEqual([1, 2, 3], [1, 2]),
  (a) => a.deepStrictEqual(lines, changed),
  (a) => a.deepStrictEqual({ a: 1 }, { a: '1' } as never, 'types differ'),
  (a) => a.deepStrictEqual(new Map([[1, 2]]), new Map([[1, 3]])),
  (a) => a.deepStrictEqual([1], new Set([1]) as never),
  (a) => a.notDeepStrictEqual({ a: [1] }, { a: [1] }),
  (a) => a.notDeepStrictEqual(lines.concat(lines), lines.concat(lines)),
  (a) => a.deepEqual({ a: 1 }, { a: 2 }),
  (a) => a.notDeepEqual([1], ['1']),
  (a) => a.notDeepEqual([1], [1]),
  (a) => a.partialDeepStrictEqual({ a: 1 }, { a: 2 }),
  (a) => a.throws(() => undefined),
  (a) => a.throws(() => undefined, RangeError),
  (a) => a.throws(() => undefined, 'should throw'),
  (a) => a.throws(thrower(new Mine('text')), RangeError),
  (a) => a.throws(thrower(new Mine('text')), /other/),
  (a) => a.throws(thrower(new Mine('text')), { message: 'other', name: 'Error' }),
  (a) => a.throws(thrower(new Mine('text')), { message: 'text', code: 'E' }),
  (a) => a.throws(thrower(new Mine('text')), () => false),
  (a) => a.throws(thrower('plain'), RangeError),
  (a) => a.throws(5 as never),
  (a) => a.rejects(Promise.resolve(1)),
  (a) => a.rejects(Promise.resolve(1), Mine),
  (a) => a.rejects(5 as never),
  (a) => a.doesNotThrow(thrower(new Mine('text')), 'with a note'),
  (a) => a.doesNotReject(Promise.reject(new Mine('text'))),
  (a) => a.match('abc', /x/),
  (a) => a.match(5 as never, /x/),
  (a) => a.doesNotMatch('abc', /b/),
  (a) => a.fail(),
  (a) => a.fail('because'),
  (a) => a.ifError(new Mine('unwanted')),
  (a) => a.ifError('text'),
  (a) => (a.strictEqual as (one: unknown) => void)(1),
  (a) => a.strict.equal(1, '1' as never),
  (a) => a.strict.deepEqual([1], ['1'] as never),
];

describe('holds as Node holds', () => {
  test.each(holding.map((run) => [String(run), run] as const))('%s', async (_, run) => {
    expect(await failureOf(run, nodeAssert)).toBe('holds');
    expect(await failureOf(run, ours)).toBe('holds');
  });
});

describe('fails as Node fails', () => {
  test.each(failing.map((run) => [String(run), run] as const))('%s', async (_, run) => {
    const expected = await failureOf(run, nodeAssert);
    expect(expected).toHaveProperty('message');
    expect(await failureOf(run, ours)).toEqual(expected);
  });
});
