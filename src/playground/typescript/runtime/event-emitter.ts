// EventEmitter as Node has it. A function, not a class: streams and old programs call it without `new`.
import { inspect } from './inspect.ts';
import { nodeError } from './errors.ts';
import { loop } from './loop.ts';
import { checkFunction, checkNumber } from './validate.ts';

export type Listener = (...args: never[]) => unknown;
type EventName = string | symbol;
/** A listener of `once` is wrapped: `listener` is what the program gave. */
type Stored = Listener & { listener?: Listener };

export const errorMonitor = Symbol('events.errorMonitor');
export const captureRejectionSymbol = Symbol.for('nodejs.rejection');
const captures = Symbol('kCapture');
const shapeMode = Symbol('shapeMode');

export interface EventEmitter {
  _events: Record<EventName, Stored[] | undefined>;
  _eventsCount: number;
  _maxListeners: number | undefined;
  [shapeMode]: boolean;
  [captures]: boolean;
  setMaxListeners(count: number): this;
  getMaxListeners(): number;
  emit(name: EventName, ...args: unknown[]): boolean;
  addListener(name: EventName, listener: Listener): this;
  on(name: EventName, listener: Listener): this;
  prependListener(name: EventName, listener: Listener): this;
  once(name: EventName, listener: Listener): this;
  prependOnceListener(name: EventName, listener: Listener): this;
  removeListener(name: EventName, listener: Listener): this;
  off(name: EventName, listener: Listener): this;
  removeAllListeners(name?: EventName): this;
  listeners(name: EventName): Listener[];
  rawListeners(name: EventName): Listener[];
  listenerCount(name: EventName, listener?: Listener): number;
  eventNames(): EventName[];
}

interface EventEmitterClass {
  new (options?: { captureRejections?: boolean }): EventEmitter;
  (this: unknown, options?: { captureRejections?: boolean }): void;
  prototype: EventEmitter;
  defaultMaxListeners: number;
  init: (this: EventEmitter, options?: { captureRejections?: boolean }) => void;
}

/** What the constructor does; streams do it later. */
function init(this: EventEmitter, options?: { captureRejections?: boolean }): void {
  if (!Object.hasOwn(this, '_events')) {
    this._events = Object.create(null) as EventEmitter['_events'];
    this._eventsCount = 0;
  }
  this._maxListeners ??= undefined;
  this[shapeMode] = false;
  this[captures] = options?.captureRejections === true;
}

/** Node's EventEmitter. */
export const EventEmitter: EventEmitterClass = function EventEmitter(
  this: EventEmitter,
  options?: { captureRejections?: boolean },
) {
  init.call(this, options);
} as EventEmitterClass;

EventEmitter.defaultMaxListeners = 10;
EventEmitter.init = init;

const wrapOnce = (emitter: EventEmitter, name: EventName, listener: Listener): Stored => {
  checkFunction('listener', listener);
  const wrapped = function (this: unknown, ...args: never[]) {
    emitter.removeListener(name, wrapped);
    return Reflect.apply(listener, emitter, args) as unknown;
  } as Stored;
  wrapped.listener = listener;
  return wrapped;
};

const add = (emitter: EventEmitter, name: EventName, listener: Stored, first: boolean): EventEmitter => {
  checkFunction('listener', listener);
  // Streams inherit from an EventEmitter that nobody constructed.
  if (!Object.hasOwn(emitter, '_events')) init.call(emitter);
  if (emitter._events.newListener) emitter.emit('newListener', name, listener.listener ?? listener);
  const before = emitter._events[name];
  // A new array each time: a call of emit() goes on with those it started with.
  emitter._events[name] = first ? [listener, ...(before ?? [])] : [...(before ?? []), listener];
  if (!before) emitter._eventsCount += 1;
  return emitter;
};

const replace = (emitter: EventEmitter, name: EventName, listeners: Stored[]): void => {
  if (listeners.length > 0) {
    emitter._events[name] = listeners;
    return;
  }
  emitter._eventsCount -= 1;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as Node's: what is printed shows the keys
  delete emitter._events[name];
};

/** What an unhandled 'error' event throws. */
const unhandledError = (error: unknown): unknown => {
  if (error instanceof Error) return error;
  const made = nodeError('ERR_UNHANDLED_ERROR', `Unhandled error. (${inspect(error)})`);
  return Object.assign(made, { context: error });
};

const passRejection = (emitter: EventEmitter, result: unknown, name: EventName, args: unknown[]): void => {
  if (!emitter[captures] || !(result instanceof Promise)) return;
  result.catch((error: unknown) => {
    const handler = (emitter as unknown as Record<symbol, unknown>)[captureRejectionSymbol];
    loop.tick(() => {
      if (typeof handler === 'function') Reflect.apply(handler, emitter, [error, name, ...args]);
      else emitter.emit('error', error);
    });
  });
};

const methods: Partial<EventEmitter> & ThisType<EventEmitter> = {
  _eventsCount: 0,
  setMaxListeners(count) {
    checkNumber('setMaxListeners', count, 0);
    this._maxListeners = count;
    return this;
  },
  getMaxListeners() {
    return this._maxListeners ?? EventEmitter.defaultMaxListeners;
  },
  emit(name, ...args) {
    const events = Object.hasOwn(this, '_events') ? this._events : undefined;
    if (name === 'error') {
      if (events?.[errorMonitor]) this.emit(errorMonitor, ...args);
      if (!events?.error) throw unhandledError(args[0]);
    }
    const listeners = events?.[name];
    if (!listeners) return false;
    for (const listener of listeners) passRejection(this, Reflect.apply(listener, this, args), name, args);
    return true;
  },
  on(name, listener) {
    add(this, name, listener, false);
    return this;
  },
  prependListener(name, listener) {
    add(this, name, listener, true);
    return this;
  },
  once(name, listener) {
    return this.on(name, wrapOnce(this, name, listener));
  },
  prependOnceListener(name, listener) {
    return this.prependListener(name, wrapOnce(this, name, listener));
  },
  removeListener(name, listener) {
    checkFunction('listener', listener);
    const listeners = this.rawListeners(name);
    const place = listeners.findLastIndex((stored: Stored) => stored === listener || stored.listener === listener);
    if (place < 0) return this;
    replace(this, name, listeners.toSpliced(place, 1));
    if (this._events.removeListener) this.emit('removeListener', name, listener);
    return this;
  },
  removeAllListeners(name) {
    if (!Object.hasOwn(this, '_events')) return this;
    const names = name === undefined ? this.eventNames().filter((other) => other !== 'removeListener') : [name];
    for (const each of names) {
      for (const listener of this.listeners(each).reverse()) this.removeListener(each, listener);
    }
    if (name === undefined && this._events.removeListener) replace(this, 'removeListener', []);
    return this;
  },
  listeners(name) {
    return this.rawListeners(name).map((stored: Stored) => stored.listener ?? stored);
  },
  rawListeners(name) {
    return [...((Object.hasOwn(this, '_events') ? this._events[name] : undefined) ?? [])];
  },
  listenerCount(name, listener) {
    const listeners = this.listeners(name);
    return listener ? listeners.filter((other) => other === listener).length : listeners.length;
  },
  eventNames() {
    return Object.hasOwn(this, '_events') ? Reflect.ownKeys(this._events) : [];
  },
};
Object.assign(EventEmitter.prototype, methods, { addListener: methods.on, off: methods.removeListener });
