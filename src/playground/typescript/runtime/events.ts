// node:events: EventEmitter and the functions around it.
import { abortError } from './errors.ts';
import {
  captureRejectionSymbol,
  errorMonitor,
  EventEmitter as BaseEmitter,
  type EventEmitter as Emitter,
  type Listener,
} from './event-emitter.ts';
import { checkFunction, checkSignal } from './validate.ts';

type Source = Emitter | EventTarget;
interface WaitOptions {
  signal?: AbortSignal;
  close?: string[];
}

const isEmitter = (source: Source): source is Emitter => 'on' in source && typeof source.on === 'function';

/** Adds a listener to an emitter or a target; returns what removes it. */
function listen(source: Source, name: string | symbol, listener: Listener, onlyOnce = false): () => void {
  if (isEmitter(source)) {
    source[onlyOnce ? 'once' : 'on'](name, listener);
    return () => void source.removeListener(name, listener);
  }
  const callback = listener as unknown as (event: Event) => void;
  source.addEventListener(String(name), callback, { once: onlyOnce });
  return () => source.removeEventListener(String(name), callback);
}

/** Calls back when the signal aborts, now if it has. Disposable. */
export function addAbortListener(signal: AbortSignal, listener: (event?: Event) => void): Disposable {
  checkSignal('signal', signal);
  checkFunction('listener', listener);
  if (signal.aborted) queueMicrotask(listener);
  else signal.addEventListener('abort', listener, { once: true });
  return { [Symbol.dispose]: () => signal.removeEventListener('abort', listener) };
}

/** The arguments of the next event; an 'error' event, or the signal, rejects. */
export async function once(source: Source, name: string | symbol, options: WaitOptions = {}): Promise<unknown[]> {
  const { signal } = options;
  checkSignal('options.signal', signal);
  if (signal?.aborted) throw abortError(signal.reason);
  return new Promise((resolve, reject) => {
    const undo: (() => void)[] = [];
    const settle = (end: () => void) => {
      for (const remove of undo) remove();
      end();
    };
    undo.push(listen(source, name, (...args: unknown[]) => settle(() => resolve(args)), true));
    if (name !== 'error' && isEmitter(source)) {
      undo.push(listen(source, 'error', (error: Error) => settle(() => reject(error)), true));
    }
    if (signal) {
      const listener = addAbortListener(signal, () => settle(() => reject(abortError(signal.reason))));
      undo.push(() => listener[Symbol.dispose]());
    }
  });
}

/** The arguments of each event, until one of `close` comes; an 'error' event, or the signal, rejects. */
export function on(source: Source, name: string | symbol, options: WaitOptions = {}): AsyncIterableIterator<unknown[]> {
  const { signal, close = [] } = options;
  checkSignal('options.signal', signal);
  if (signal?.aborted) throw abortError(signal.reason);
  type Result = IteratorResult<unknown[], undefined>;
  const arrived: unknown[][] = [];
  const waiting: PromiseWithResolvers<Result>[] = [];
  let failure: { error: Error } | undefined;
  let finished = false;
  const undo: (() => void)[] = [];
  const finish = (): Promise<Result> => {
    finished = true;
    for (const remove of undo.splice(0)) remove();
    for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  };
  const fail = (error: Error) => {
    const first = waiting.shift();
    if (first) first.reject(error);
    else failure = { error };
    void finish();
  };
  undo.push(
    listen(source, name, (...args: unknown[]) => {
      const first = waiting.shift();
      if (first) first.resolve({ value: args, done: false });
      else arrived.push(args);
    }),
  );
  if (name !== 'error' && isEmitter(source)) undo.push(listen(source, 'error', fail));
  for (const end of close) undo.push(listen(source, end, () => void finish()));
  if (signal) {
    const listener = addAbortListener(signal, () => fail(abortError(signal.reason)));
    undo.push(() => listener[Symbol.dispose]());
  }
  return {
    next: () => {
      const value = arrived.shift();
      if (value) return Promise.resolve({ value, done: false });
      if (failure) {
        const { error } = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (finished) return finish();
      const later = Promise.withResolvers<Result>();
      waiting.push(later);
      return later.promise;
    },
    return: finish,
    throw: (error: Error) => {
      fail(error);
      return finish();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const functions = {
  once,
  on,
  addAbortListener,
  errorMonitor,
  captureRejectionSymbol,
  captureRejections: false,
  getEventListeners: (emitter: Emitter, name: string) => emitter.listeners(name),
  getMaxListeners: (emitter: Emitter) => emitter.getMaxListeners(),
  listenerCount: (emitter: Emitter, name: string) => emitter.listenerCount(name),
  setMaxListeners: (count: number, ...emitters: Source[]) => {
    if (emitters.length === 0) BaseEmitter.defaultMaxListeners = count;
    for (const emitter of emitters) if (isEmitter(emitter)) emitter.setMaxListeners(count);
  },
};

/** What `import EventEmitter, { once } from 'node:events'` gets. */
export const EventEmitter = Object.assign(BaseEmitter, functions, { EventEmitter: BaseEmitter });
