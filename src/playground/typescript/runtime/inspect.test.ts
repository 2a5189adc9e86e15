import * as util from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format, inspect, type InspectOptions } from './inspect.ts';
import { circular, MyError, values } from './inspect.fixture.ts';
import { registerProgram } from './stack.ts';

registerProgram('inspect.test.ts', import.meta.url);
registerProgram('inspect.test.ts', import.meta.filename);

/** Without places: frames differ by where the code runs. */
const withoutFrames = (text: string) => text.replaceAll(/(\n\s+(at |\.\.\. \d+ lines matching).*)+/g, '\n    at');

const optionSets: Record<string, InspectOptions> = {
  'no options': {},
  'depth 0': { depth: 0 },
  'no limit of depth': { depth: null },
  compact: { compact: true },
  'not compact': { compact: false },
  'compact 1': { compact: 1 },
  'one line': { breakLength: Infinity },
  narrow: { breakLength: 20 },
  'few items': { maxArrayLength: 3, maxStringLength: 5 },
  getters: { getters: true },
  'no custom inspection': { customInspect: false },
  colors: { colors: true },
  'separated numbers': { numericSeparator: true },
  sorted: { sorted: true },
};

describe.each(Object.entries(optionSets))('%s', (_, options) => {
  test.each(Object.entries(values))('%s: as Node prints them', (_name, value) => {
    expect(withoutFrames(inspect(value, options))).toBe(withoutFrames(util.inspect(value, options)));
  });
});

describe('errors', () => {
  const odd = new Error('odd');
  odd.name = 'Odd';
  const emptied = new Error('a');
  emptied.stack = '';
  const replaced = new Error('a');
  replaced.stack = 'my own stack';
  const changed = new TypeError('before');
  changed.message = 'after';
  test.each<[string, unknown]>([
    ['plain', new Error('a')],
    ['with a cause', new Error('a', { cause: new TypeError('b', { cause: 'text' }) })],
    ['of a group', new AggregateError([new Error('a'), 1], 'all')],
    ['of a class', new MyError('mine')],
    ['with a name of its own', odd],
    ['without a stack', emptied],
    ['with a stack of its own', replaced],
    ['changed before it is read', changed],
    ['with properties', Object.assign(new Error('a'), { code: 'X', errno: -2, nested: { a: [1] } })],
    ['in an object', { error: new Error('two\nlines') }],
    ['in a list', [new Error('a'), new MyError('b')]],
    ['deep', { a: { b: { c: { d: new Error('x') } } } }],
  ])('%s', (_, value) => {
    expect(withoutFrames(inspect(value))).toBe(withoutFrames(util.inspect(value)));
  });
});

describe('format', () => {
  class Named {
    toString() {
      return 'I am';
    }
  }
  test.each<[unknown, ...unknown[]]>([
    ['%s is %d years and %i', 'Bob', 42.5, 42.9],
    ['%s %s %s %s', null, undefined, Symbol('a'), 10n],
    ['%s %s %s', { a: { b: 1 } }, [1, [2]], () => 1],
    ['%s %s', new Named(), new Date(0)],
    ['%j %j', { a: [1] }, circular],
    ['%o', { a: 1 }],
    ['%O and %%', { a: { b: { c: {} } } }],
    ['%f %f', '1.5x', Symbol('a')],
    ['%c styled %c', 'color: red', ''],
    ['%d %d %d', '0x10', {}, 5n],
    ['100%', 1],
    ['%x %s'],
    ['%x %s', 1, 2],
    ['%s', -0],
    [1, 'a', { b: 1 }],
    ['%%', 1],
    ['a', 'b', ['c']],
    [],
  ] as [unknown, ...unknown[]][])('%j', (...data) => {
    expect(format(...data)).toBe(util.format(...data));
  });
});

test('whatever is made of plain values', () => {
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withBigInt: true,
    withNullPrototype: true,
    withBoxedValues: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => inspect(value) === util.inspect(value)),
    { numRuns: 500 },
  );
});

test('texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => inspect(value) === util.inspect(value)),
    { numRuns: 500 },
  );
});
