// Values of all kinds, for inspect.test.ts.
/* eslint-disable @typescript-eslint/no-extraneous-class, @typescript-eslint/require-await, @typescript-eslint/class-literal-property-style, no-sparse-arrays, prefer-rest-params -- odd values are what is printed */
class Plain {
  a = 1;
  #hidden = 2;
  get b() {
    return this.#hidden;
  }
}
class Derived extends Plain {
  list = [1, 2];
}
class Tagged {
  get [Symbol.toStringTag]() {
    return 'tag';
  }
}
class MyMap<K, V> extends Map<K, V> {}
/** An error of a program's own class. */
export class MyError extends Error {
  code = 'E_MINE';
}
export const circular: Record<string, unknown> = { name: 'c' };
circular.self = circular;
circular.inner = { circular, list: [circular] };
const sparse = [1, , , 4, , 6] as unknown[];
const withKeys = Object.assign([1, 2, 3], { extra: 'x', '-1': 0 });
const nullProto = Object.assign(Object.create(null) as object, { a: 1 });
const withCustom = {
  [Symbol.for('nodejs.util.inspect.custom')]: (depth: number, options: { depth: number }) =>
    `<custom ${depth} ${options.depth}>`,
};
const accessor = Object.defineProperties(
  {},
  {
    get: { get: () => 1, enumerable: true },
    set: { set: () => undefined, enumerable: true },
    both: { get: () => ({ deep: { er: 1 } }), set: () => undefined, enumerable: true },
    hidden: { value: 1 },
    fails: {
      get: () => {
        throw new TypeError('no');
      },
      enumerable: true,
    },
  },
);

export const values: Record<string, unknown> = {
  primitives: [
    1,
    -0,
    0,
    NaN,
    Infinity,
    1.5,
    1e21,
    10n,
    true,
    null,
    undefined,
    Symbol('s'),
    Symbol('a\nb'),
    Symbol(),
    'text',
  ],
  quotes: ["it's", `"it's"`, `\`"'`, '\\', '\n\t\x00\x7f\u0085', '\ud800', 'é😀', "'${"],
  longText: { text: 'a long line of words\n'.repeat(8) },
  longList: Array.from({ length: 120 }, (_, index) => index),
  words: 'the quick brown fox jumps over the lazy dog and runs away'.split(' '),
  mixed: [1, 'two', [3, [4, [5, [6]]]], { a: { b: { c: { d: 1 } } } }],
  wideText: ['日本語', 'é', '😀', 'abc', 'defg', 'h', 'ij', 'klm'],
  bigints: [1n, 22n, 333n, 4444n, 55555n, 6n, 7n, 8n],
  objects: [
    new Plain(),
    new Derived(),
    new Tagged(),
    nullProto,
    Object.create(null),
    new (class {})(),
    new (class A {
      a = {};
    })(),
  ],
  empties: [[], {}, new Map(), new Set(), '', new Uint8Array()],
  circular,
  sparse,
  withKeys,
  keys: { 'a-b': 1, a1: 2, 1: 3, __proto__x: 4, [Symbol('key')]: 5, ü: 6 },
  maps: [
    new Map<unknown, unknown>([
      ['a', 1],
      [{ k: 1 }, new Map([[1, new Set([1, [2]])]])],
    ]),
    new MyMap<number, number>([[1, 2]]),
  ],
  sets: [new Set(['a', { b: 1 }])],
  functions: [
    () => 1,
    function named() {
      return 1;
    },
    async () => 1,
    function* generator() {
      yield 1;
    },
    async function* both() {
      yield 1;
    },
    class {},
    class B {},
    class C extends Plain {},
    Math.max,
    Object.assign(() => 1, { a: 1 }),
    Symbol,
  ],
  dates: [new Date(0), new Date(NaN), Object.assign(new Date(5), { a: 1 })],
  regexps: [/a/gi, Object.assign(/b/, { c: 1 })],
  binary: [
    new Uint8Array([1, 2, 3]),
    new Float64Array(8),
    new BigInt64Array(2),
    new ArrayBuffer(4),
    new DataView(new ArrayBuffer(2)),
    new Uint8Array(200),
  ],
  boxed: [
    Object(1),
    Object('str'),
    Object(true),
    Object(1n),
    Object(Symbol('x')),
    Object.assign(Object('ab') as object, { c: 1 }),
  ],
  pending: [new Promise(() => undefined), new WeakMap(), new WeakSet()],
  globals: [Math, JSON, globalThis.Atomics, Reflect],
  custom: [withCustom, { nested: { withCustom } }],
  accessor,
  args: (function () {
    return arguments;
  })(),
  deepList: { a: [{ b: [{ c: [{ d: 1 }] }] }] },
  manyKeys: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, index])),
  nested: {
    users: [
      { name: 'Ana', roles: ['admin', 'editor'] },
      { name: 'Zoë', roles: [] },
    ],
    total: 2,
    next: null,
  },
  iterators: [
    [1][Symbol.iterator](),
    (function* () {
      yield 1;
    })(),
  ],
};
