// node:timers and the globals of the same names: objects that hold the program alive, or not.
import { loop, type RawTimer } from './loop.ts';
import { checkFunction } from './validate.ts';

type Callback = (...args: never[]) => unknown;

/** Symbol by which util.promisify() finds the promised form of setTimeout. */
export const promisifyCustom = Symbol.for('nodejs.util.promisify.custom');

const longest = 2 ** 31 - 1;
const byId = new Map<number, Timeout>();
let lastId = 0;

/** What setTimeout and setInterval return. */
export class Timeout {
  _idleTimeout: number;
  _onTimeout: Callback | null;
  _repeat: number | null;
  _destroyed = false;
  readonly #args: never[];
  readonly #id = (lastId += 1);
  #timer: RawTimer | undefined;
  #referenced = true;

  constructor(callback: Callback, ms: unknown, args: never[], repeats: boolean) {
    checkFunction('callback', callback);
    const asked = Number(ms);
    this._idleTimeout = asked >= 1 && asked <= longest ? Math.trunc(asked) : 1;
    this._onTimeout = callback;
    this._repeat = repeats ? this._idleTimeout : null;
    this.#args = args;
    byId.set(this.#id, this);
    loop.hold();
    this.#start();
  }

  #start(): void {
    this.#timer = loop.timer(() => this.#ring(), this._idleTimeout);
  }

  #ring(): void {
    const timer = this.#timer;
    try {
      if (this._onTimeout) Reflect.apply(this._onTimeout, this, this.#args);
    } finally {
      // The callback may have closed or refreshed it.
      if (!this._destroyed && timer === this.#timer) {
        if (this._repeat === null) this.close();
        else this.#start();
      }
    }
  }

  ref(): this {
    if (!this.#referenced && !this._destroyed) loop.hold();
    this.#referenced = true;
    return this;
  }

  unref(): this {
    if (this.#referenced && !this._destroyed) loop.release();
    this.#referenced = false;
    return this;
  }

  hasRef(): boolean {
    return this.#referenced;
  }

  /** Starts the time anew. */
  refresh(): this {
    if (this.#timer) loop.cancel(this.#timer);
    if (this._destroyed) {
      this._destroyed = false;
      byId.set(this.#id, this);
      if (this.#referenced) loop.hold();
    }
    this.#start();
    return this;
  }

  close(): this {
    if (this._destroyed) return this;
    this._destroyed = true;
    if (this.#timer) loop.cancel(this.#timer);
    byId.delete(this.#id);
    if (this.#referenced) loop.release();
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** What setImmediate returns. */
export class Immediate {
  _onImmediate: Callback | null;
  _destroyed = false;
  #referenced = true;

  constructor(callback: Callback, args: never[]) {
    checkFunction('callback', callback);
    this._onImmediate = callback;
    loop.hold();
    loop.immediate(() => {
      const onImmediate = this._onImmediate;
      this.close();
      if (onImmediate) Reflect.apply(onImmediate, this, args);
    });
  }

  ref(): this {
    if (!this.#referenced && !this._destroyed) loop.hold();
    this.#referenced = true;
    return this;
  }

  unref(): this {
    if (this.#referenced && !this._destroyed) loop.release();
    this.#referenced = false;
    return this;
  }

  hasRef(): boolean {
    return this.#referenced;
  }

  close(): void {
    if (this._destroyed) return;
    this._destroyed = true;
    this._onImmediate = null;
    if (this.#referenced) loop.release();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** As the global. `ms` outside 1 … 2³¹−1 counts as 1. */
export function setTimeout(callback: Callback, ms?: unknown, ...args: never[]): Timeout {
  return new Timeout(callback, ms, args, false);
}

/** As the global. */
export function setInterval(callback: Callback, ms?: unknown, ...args: never[]): Timeout {
  return new Timeout(callback, ms, args, true);
}

/** As the global. */
export function setImmediate(callback: Callback, ...args: never[]): Immediate {
  return new Immediate(callback, args);
}

/** Takes the object, or its number. */
export function clearTimeout(timer: unknown): void {
  const timeout = timer instanceof Timeout ? timer : byId.get(Number(timer));
  timeout?.close();
}
export const clearInterval = clearTimeout;

/** As the global. */
export function clearImmediate(immediate: unknown): void {
  if (immediate instanceof Immediate) immediate.close();
}
