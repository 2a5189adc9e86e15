// node:assert
import { AssertionError, type AssertionOptions } from './assertion-error.ts';
import { isEqual } from './deep-equal.ts';
import { nodeError } from './errors.ts';
import { inspect } from './inspect.ts';
import { quoteCall } from './stack.ts';
import { checkFunction, invalidType, mustBe } from './validate.ts';

type Message = string | Error | undefined;
type Expected = RegExp | object | ((error: unknown) => unknown) | string | undefined;

function fail(options: Omit<AssertionOptions, 'message'>, message?: Message): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message === undefined ? options : { ...options, message });
}

/** Fails with a message that is ours, not the program's. */
function failGenerated(options: AssertionOptions): never {
  throw Object.assign(new AssertionError(options), { generatedMessage: true });
}

function ok(...args: [value?: unknown, message?: Message]): void {
  const [value, message] = args;
  if (value) return;
  const options = { actual: value, expected: true, operator: '==' };
  if (message !== undefined) fail(options, message);
  if (args.length === 0) failGenerated({ ...options, message: 'No value argument passed to `assert.ok()`' });
  const call = quoteCall(new Error());
  if (call === undefined) fail(options);
  failGenerated({ ...options, message: `The expression evaluated to a falsy value:\n\n  ${call}\n` });
}

type Test = (actual: unknown, expected: unknown) => boolean;
const isLoose: Test = (a, b) => a == b || (Number.isNaN(a) && Number.isNaN(b));
const isDeepLoose: Test = (a, b) => isEqual(a, b, false);
const isDeepStrict: Test = (a, b) => isEqual(a, b);
const isPartial: Test = (actual, expected) => {
  if (typeof actual !== 'object' || typeof expected !== 'object' || !actual || !expected)
    return Object.is(actual, expected);
  return Reflect.ownKeys(expected).every(
    (key) => key in actual && isPartial(Reflect.get(actual, key), Reflect.get(expected, key)),
  );
};

const compare = (operator: string, holds: Test) =>
  function (...args: [actual?: unknown, expected?: unknown, message?: Message]): void {
    if (args.length < 2) {
      const text = 'The "actual" and "expected" arguments must be specified';
      throw nodeError('ERR_MISSING_ARGS', text, TypeError);
    }
    const [actual, expected, message] = args;
    if (!holds(actual, expected)) fail({ actual, expected, operator }, message);
  };

const not =
  (test: Test): Test =>
  (a, b) =>
    !test(a, b);

/** What a function threw, or a promise was rejected with. */
type Caught = { readonly error: unknown } | undefined;

function catchFrom(run: () => unknown): Caught {
  checkFunction('fn', run);
  try {
    run();
  } catch (error) {
    return { error };
  }
  return undefined;
}

async function awaitFrom(source: Promise<unknown> | (() => Promise<unknown>)): Promise<Caught> {
  const promise: unknown = typeof source === 'function' ? source() : source;
  if (!(promise instanceof Promise)) {
    if (typeof source !== 'function') throw invalidType('promiseFn', mustBe(['Function', 'Promise']), source);
    const got = `type ${typeof promise}`;
    const text = `Expected instance of Promise to be returned from the "promiseFn" function but got ${got}.`;
    throw nodeError('ERR_INVALID_RETURN_VALUE', text, TypeError);
  }
  try {
    await promise;
  } catch (error) {
    return { error };
  }
  return undefined;
}

const isErrorClass = (value: unknown): value is typeof Error =>
  value === Error || (typeof value === 'function' && Object.prototype.isPrototypeOf.call(Error, value));

/** The properties that are compared: its name is printed. */
class Comparison extends Object {
  static override readonly name = 'Comparison';
}

/** Compares an error with an object of properties, some of them patterns. */
function checkProperties(actual: object, expected: object, operator: string, message: Message): void {
  const keys = [...Object.keys(expected), ...(expected instanceof Error ? ['name', 'message'] : [])];
  const matches = (key: string) => {
    const [got, wanted] = [actual, expected].map((value) => Reflect.get(value, key) as unknown);
    return (
      (wanted instanceof RegExp && typeof got === 'string' && wanted.test(got)) ||
      (key in actual && isEqual(got, wanted))
    );
  };
  if (keys.every(matches)) return;
  if (message !== undefined) fail({ actual, expected, operator }, message);
  const pick = (from: object) => {
    const made = new Comparison();
    for (const key of keys) {
      if (key in from) Reflect.set(made, key, Reflect.get(matches(key) ? actual : from, key));
    }
    return made;
  };
  const error = new AssertionError({ actual: pick(actual), expected: pick(expected), operator: 'deepStrictEqual' });
  throw Object.assign(error, { actual, expected, operator });
}

function checkError(
  actual: unknown,
  expected: Exclude<Expected, string | undefined>,
  operator: string,
  message: Message,
): void {
  const options = { actual, expected, operator };
  const refuse = (text: string) =>
    message === undefined ? failGenerated({ ...options, message: text }) : fail(options, message);
  if (expected instanceof RegExp) {
    const text = String(actual);
    if (expected.test(text)) return;
    refuse(`The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`);
  } else if (typeof expected !== 'function') {
    if (typeof actual === 'object' && actual !== null) return checkProperties(actual, expected, operator, message);
    throw Object.assign(new AssertionError({ ...options, operator: 'deepStrictEqual' }), { operator });
  } else if (isErrorClass(expected)) {
    if (actual instanceof expected) return;
    const name = actual instanceof Error ? actual.constructor.name : inspect(actual, { depth: -1 });
    const text = actual instanceof Error && actual.message !== '' ? `\n\nError message:\n\n${actual.message}` : '';
    refuse(`The error is expected to be an instance of "${expected.name}". Received "${name}"${text}`);
  } else if ((expected as { prototype?: unknown }).prototype === undefined || !(actual instanceof expected)) {
    const result: unknown = Reflect.apply(expected, {}, [actual]);
    if (result === true) return;
    const name = expected.name === '' ? '' : `"${expected.name}" `;
    const caught = actual instanceof Error ? `\n\nCaught error:\n\n${String(actual)}` : '';
    refuse(`The ${name}validation function is expected to return "true". Received ${inspect(result)}${caught}`);
  }
}

function expectError(caught: Caught, kind: string, operator: string, given: Expected, text: Message): void {
  const [expected, message] = typeof given === 'string' ? [undefined, given] : [given, text];
  if (caught) return expected && checkError(caught.error, expected, operator, message);
  const { name } = (expected ?? {}) as { name?: string };
  const details = `${name === undefined ? '' : ` (${name})`}${message === undefined ? '.' : `: ${String(message)}`}`;
  fail({ actual: undefined, expected, operator }, `Missing expected ${kind}${details}`);
}

function expectNone(caught: Caught, kind: string, operator: string, message: unknown): void {
  if (!caught) return;
  const details = typeof message === 'string' ? `: ${message}` : '.';
  const { message: actual } = caught.error as Error;
  fail(
    { actual: caught.error, expected: undefined, operator },
    `Got unwanted ${kind}${details}\nActual message: "${actual}"`,
  );
}

const match = (operator: string, shall: boolean) =>
  function (text: unknown, pattern: RegExp, message?: Message): void {
    if (!(pattern instanceof RegExp)) throw invalidType('regexp', mustBe(['RegExp']), pattern);
    if (typeof text === 'string' && pattern.test(text) === shall) return;
    const options = { actual: text, expected: pattern, operator };
    if (message !== undefined) fail(options, message);
    const wrong = `The "string" argument must be of type string. Received type ${typeof text} (${inspect(text)})`;
    const verb = shall ? 'did not match' : 'was expected to not match';
    const mismatch = `The input ${verb} the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`;
    failGenerated({ ...options, message: typeof text === 'string' ? mismatch : wrong });
  };

const strictComparisons = {
  strictEqual: compare('strictEqual', Object.is),
  notStrictEqual: compare('notStrictEqual', not(Object.is)),
  deepStrictEqual: compare('deepStrictEqual', isDeepStrict),
  notDeepStrictEqual: compare('notDeepStrictEqual', not(isDeepStrict)),
};
const common = {
  ok,
  ...strictComparisons,
  partialDeepStrictEqual: compare('partialDeepStrictEqual', isPartial),
  match: match('match', true),
  doesNotMatch: match('doesNotMatch', false),
  fail: (message: Message = 'Failed') => {
    if (message instanceof Error) throw message;
    throw Object.assign(new AssertionError({ operator: 'fail', message }), { generatedMessage: message === 'Failed' });
  },
  throws: (run: () => unknown, expected?: Expected, message?: Message) =>
    expectError(catchFrom(run), 'exception', 'throws', expected, message),
  rejects: async (source: Promise<unknown>, expected?: Expected, message?: Message) =>
    expectError(await awaitFrom(source), 'rejection', 'rejects', expected, message),
  doesNotThrow: (run: () => unknown, message?: unknown) =>
    expectNone(catchFrom(run), 'exception', 'doesNotThrow', message),
  doesNotReject: async (source: Promise<unknown>, message?: unknown) =>
    expectNone(await awaitFrom(source), 'rejection', 'doesNotReject', message),
  ifError: (value: unknown) => {
    if (value === null || value === undefined) return;
    const text = value instanceof Error ? value.message || value.constructor.name : inspect(value);
    fail({ actual: value, expected: null, operator: 'ifError' }, `ifError got unwanted exception: ${text}`);
  },
  AssertionError,
};
const { strictEqual, notStrictEqual, deepStrictEqual, notDeepStrictEqual } = strictComparisons;
const strict = Object.assign((...args: Parameters<typeof ok>) => ok(...args), common, {
  equal: strictEqual,
  notEqual: notStrictEqual,
  deepEqual: deepStrictEqual,
  notDeepEqual: notDeepStrictEqual,
});

export const assert = Object.assign((...args: Parameters<typeof ok>) => ok(...args), common, {
  equal: compare('==', isLoose),
  notEqual: compare('!=', not(isLoose)),
  deepEqual: compare('deepEqual', isDeepLoose),
  notDeepEqual: compare('notDeepEqual', not(isDeepLoose)),
  strict: Object.assign(strict, { strict }),
});
