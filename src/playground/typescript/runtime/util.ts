// node:util
import { colors, format, formatWithOptions, inspect, stripVTControlCharacters } from './inspect.ts';
import { isEqual } from './deep-equal.ts';
import { listSystemErrors, nodeError } from './errors.ts';
import { loop } from './loop.ts';
import { promisifyCustom } from './timers.ts';
import { types } from './util-types.ts';
import { checkFunction, checkSignal, invalidType, invalidValue } from './validate.ts';

type Function_ = (...args: never[]) => unknown;
type Done = (error: Error | null, value?: unknown) => void;

/** A function that calls back, as one that returns a promise. */
function promisify(original: Function_ & Record<symbol, unknown>): Function_ {
  checkFunction('original', original);
  const custom = original[promisifyCustom];
  if (typeof custom === 'function') return custom as Function_;
  const promised = function (this: unknown, ...args: never[]) {
    return new Promise((resolve, reject) => {
      const done: Done = (error, value) => (error ? reject(error) : resolve(value));
      Reflect.apply(original, this, [...args, done]);
    });
  };
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original) as object);
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
}

/** A function that returns a promise, as one that calls back. */
function callbackify(original: (...args: unknown[]) => Promise<unknown>): Function_ {
  checkFunction('original', original);
  return function (this: unknown, ...args: unknown[]) {
    const done = args.pop() as Done;
    checkFunction('last argument', done);
    const result = Reflect.apply<unknown, unknown[], Promise<unknown>>(original, this, args);
    result.then(
      (value) => loop.tick(() => done(null, value)),
      (error: unknown) => loop.tick(() => done(error instanceof Error ? error : falsyRejection(error))),
    );
  };
}

const falsyRejection = (reason: unknown): Error =>
  Object.assign(nodeError('ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value'), { reason });

/**
 *
 */
function inherits(constructor: Function_, parent: Function_): void {
  Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype as object, parent.prototype as object);
}

/** By default for a stream that is no terminal: no codes. */
function styleText(format: string | string[], text: string, options: { validateStream?: boolean } = {}): string {
  const chosen = [format].flat().map((name) => {
    const style = colors[name];
    if (!style) {
      const names = Object.keys(colors).map((known) => `'${known}'`);
      throw invalidValue('format', name, `must be one of: ${names.join(', ')}`);
    }
    return style;
  });
  if (options.validateStream !== false) return text;
  const wrap = (inner: string, [open, close]: readonly [number, number]) => `\x1b[${open}m${inner}\x1b[${close}m`;
  return chosen.reduceRight(wrap, text);
}

function findSystemError(errno: number): [code: string, text: string] | undefined {
  return new Map(listSystemErrors()).get(errno);
}

/** Resolves when the signal aborts. */
async function aborted(signal: AbortSignal): Promise<void> {
  checkSignal('signal', signal);
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

export const util = {
  inspect,
  format,
  formatWithOptions,
  stripVTControlCharacters: (text: unknown): string => {
    if (typeof text !== 'string') throw invalidType('str', 'be of type string', text);
    return stripVTControlCharacters(text);
  },
  promisify: Object.assign(promisify, { custom: promisifyCustom }),
  callbackify,
  inherits,
  styleText,
  aborted,
  types,
  isDeepStrictEqual: (a: unknown, b: unknown): boolean => isEqual(a, b),
  isArray: (value: unknown): boolean => Array.isArray(value),
  deprecate: <T>(deprecated: T): T => deprecated,
  debuglog: () => Object.assign(() => undefined, { enabled: false }),
  debug: () => Object.assign(() => undefined, { enabled: false }),
  toUSVString: (text: unknown): string => String(text).toWellFormed(),
  getSystemErrorMap: () => new Map(listSystemErrors()),
  getSystemErrorName: (errno: number): string => findSystemError(errno)?.[0] ?? `Unknown system error ${errno}`,
  getSystemErrorMessage: (errno: number): string => findSystemError(errno)?.[1] ?? `Unknown system error ${errno}`,
  TextDecoder: globalThis.TextDecoder,
  TextEncoder: globalThis.TextEncoder,
};
