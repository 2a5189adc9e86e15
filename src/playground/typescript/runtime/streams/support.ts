// Small things that streams use. Stands in for readable-stream/lib/ours/util.js and lib/internal/validators.js.
import { addAbortListener } from '../events.ts';
import { format, inspect } from '../inspect.ts';
import { promisifyCustom } from '../timers.ts';
import { checkFunction, checkInteger, checkSignal, invalidType, mustBe } from '../validate.ts';

export { addAbortListener, format, inspect };

export const kEmptyObject = Object.freeze({});
export const promisify = { custom: promisifyCustom };
export const AbortSignalAny = (signals: AbortSignal[]): AbortSignal => AbortSignal.any(signals);
export const debuglog = () => () => undefined;
export const deprecate = <T>(deprecated: T): T => deprecated;
export const createDeferredPromise = (): PromiseWithResolvers<unknown> => Promise.withResolvers();

/** A function that does its work the first time only. */
export function once(callback: (...args: unknown[]) => void): (...args: unknown[]) => void {
  let called = false;
  return function (this: unknown, ...args) {
    if (called) return;
    called = true;
    Reflect.apply(callback, this, args);
  };
}

/** The value comes first, as in Node's own validators. */
const swapped =
  (check: (name: string, value: unknown, min?: number, max?: number) => void) =>
  (value: unknown, name: string, min?: number, max?: number): void =>
    check(name, value, min, max);

export const validateAbortSignal = swapped(checkSignal);
export const validateFunction = swapped(checkFunction);
export const validateInteger = swapped(checkInteger);

/** @throws ERR_INVALID_ARG_TYPE */
export function validateBoolean(value: unknown, name: string): void {
  if (typeof value !== 'boolean') throw invalidType(name, mustBe(['boolean']), value);
}

/** @throws ERR_INVALID_ARG_TYPE */
export function validateObject(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidType(name, mustBe(['Object']), value);
  }
}
