// node:timers/promises
import { abortError } from './errors.ts';
import * as timers from './timers.ts';
import { checkSignal } from './validate.ts';

interface Options {
  signal?: AbortSignal;
  ref?: boolean;
}
interface Handle {
  unref(): unknown;
  close(): unknown;
}

/** A promise kept by a timer, and broken by a signal. */
async function promiseOf<T>(start: (done: () => void) => Handle, value: T, options: Options = {}): Promise<T> {
  const { signal, ref = true } = options;
  checkSignal('options.signal', signal);
  if (signal?.aborted) throw abortError(signal.reason);
  return new Promise((resolve, reject) => {
    const handle = start(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    const abort = () => {
      handle.close();
      reject(abortError(signal?.reason));
    };
    if (!ref) handle.unref();
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Resolves with `value` after `ms`; AbortError when the signal comes first. */
export function setTimeout<T>(ms?: number, value?: T, options?: Options): Promise<T | undefined> {
  return promiseOf((done) => timers.setTimeout(done, ms), value, options);
}

/** Resolves with `value` in the check phase. */
export function setImmediate<T>(value?: T, options?: Options): Promise<T | undefined> {
  return promiseOf((done) => timers.setImmediate(done), value, options);
}

/** Gives `value` every `ms`, until the loop over it ends or the signal comes. */
export async function* setInterval<T>(ms?: number, value?: T, options: Options = {}): AsyncGenerator<T | undefined> {
  const { signal } = options;
  checkSignal('options.signal', signal);
  if (signal?.aborted) throw abortError(signal.reason);
  let due = 0;
  let wake = Promise.withResolvers<undefined>();
  const interval = timers.setInterval(() => {
    due += 1;
    wake.resolve(undefined);
  }, ms);
  if (options.ref === false) interval.unref();
  const abort = () => wake.reject(abortError(signal?.reason));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      if (due === 0) await wake.promise;
      wake = Promise.withResolvers();
      for (; due > 0; due -= 1) yield value;
      if (signal?.aborted) throw abortError(signal.reason);
    }
  } finally {
    interval.close();
    signal?.removeEventListener('abort', abort);
  }
}

export const scheduler = {
  wait: (ms: number, options?: Options): Promise<unknown> => setTimeout(ms, undefined, options),
  yield: (): Promise<unknown> => setImmediate(),
};

Object.defineProperty(timers.setTimeout, timers.promisifyCustom, { value: setTimeout });
Object.defineProperty(timers.setImmediate, timers.promisifyCustom, { value: setImmediate });
