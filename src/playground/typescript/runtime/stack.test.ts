import { beforeAll, describe, expect, test } from 'vitest';
import { nodeError } from './errors.ts';
import { locate, quoteCall, registerProgram, renderStack } from './stack.ts';
import { describeUncaught } from './uncaught.ts';

const address = 'blob:null/6f1c';
const source = ['const a = 1;', 'check(a, (b) => [b]);', '  assert.ok(a ===', "    'x');"].join('\n');
beforeAll(() => registerProgram('retry.ts', address, source));

const withStack = (stack: string, error: Error = new TypeError('no')) => Object.assign(error, { stack });
const stacks = {
  V8: [
    'TypeError: no',
    '    at JSON.parse (<anonymous>)',
    '    at check (retry.ts:2:41)',
    '    at async Promise.all (index 0)',
    '    at async retry.ts:9:3',
    '    at blob:null/other:1:99',
  ].join('\n'),
  Firefox: ['check@retry.ts:2:41', 'async*@retry.ts:9:3', '@blob:null/other:1:99', ''].join('\n'),
  WebKit: [`check@${address}:2:41`, `@${address}:9:3`, 'run@blob:null/other:1:99'].join('\n'),
};

describe.each(Object.entries(stacks))('a stack of %s', (_, stack) => {
  test('tells the place in the program', () => {
    expect(locate(withStack(stack))).toMatchObject({ line: 2, column: 41 });
  });

  test('is shown as Node shows it, without frames of the runtime', () => {
    const shown = renderStack(withStack(stack)).stack.split('\n');
    expect(shown[0]).toBe('TypeError: no');
    expect(shown).toContain('    at check (retry.ts:2:41)');
    expect(shown.join('\n')).toMatch(/at (async )?retry\.ts:9:3/);
    expect(shown.join('\n')).not.toContain('blob:');
  });
});

test('what is built in is shown where the program called it, and nowhere else', () => {
  expect(renderStack(withStack(stacks.V8)).stack).toContain('    at JSON.parse (<anonymous>)\n    at check');
  const inside = 'TypeError: no\n    at Array.map (<anonymous>)\n    at blob:null/other:1:5\n    at retry.ts:1:1';
  expect(renderStack(withStack(inside)).stack).toBe('TypeError: no\n    at retry.ts:1:1');
});

test('an error from elsewhere has no place', () => {
  expect(locate(withStack('TypeError: no\n    at f (other.ts:2:4)'))).toBeUndefined();
  expect(renderStack(withStack('TypeError: no\n    at f (other.ts:2:4)')).stack).toBe(
    'TypeError: no\n    at <anonymous>',
  );
});

test('a stack that the program wrote stays as it is', () => {
  expect(renderStack(withStack('my own'))).toEqual({ stack: 'my own', frames: false });
});

describe('an uncaught error', () => {
  test('is told with its class, its place, and the errors in it', () => {
    const cause = new AggregateError([new Error('one'), new RangeError('two')], 'both');
    const error = withStack(stacks.V8, new TypeError('no', { cause }));
    expect(describeUncaught(error)).toEqual({
      messages: ['TypeError: no', '[cause]: AggregateError: both', '[cause]: Error: one', '[cause]: RangeError: two'],
      line: 2,
      column: 41,
    });
  });

  test("of Node's own is told with its code", () => {
    expect(describeUncaught(nodeError('ERR_X', 'text')).messages).toEqual(['Error [ERR_X]: text']);
  });

  test('may be anything', () => {
    expect(describeUncaught(undefined)).toEqual({ messages: ['Uncaught undefined'], line: null, column: null });
  });
});

describe('the call that failed', () => {
  const quote = (place: string) => quoteCall(withStack(`Error\n    at ${place}`));
  test('is quoted to its closing parenthesis', () => {
    expect(quote('retry.ts:2:1')).toBe('check(a, (b) => [b])');
  });
  test('is quoted with its object, over lines', () => {
    expect(quote('retry.ts:3:10')).toBe("assert.ok(a ===\n    'x')");
  });
  test('is unknown where there is none', () => {
    expect(quote('retry.ts:1:1')).not.toBe('');
    expect(quote('other.ts:1:1')).toBeUndefined();
  });
});
