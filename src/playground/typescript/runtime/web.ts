// What browsers word otherwise than Node: messages of web APIs, and how their objects are printed.
import { inspect, type InspectOptions } from './inspect.ts';
import { nodeError } from './errors.ts';
import { loop } from './loop.ts';
import { checkFunction, checkInteger, invalidType } from './validate.ts';

const abortReason = () => new DOMException('This operation was aborted', 'AbortError');

/** Node's reasons, and a time limit that runs on the loop. */
function installAbort(): void {
  const { abort } = AbortController.prototype as unknown as Record<'abort', AnyFunction>;
  Object.assign(AbortController.prototype, {
    abort(this: AbortController, reason?: unknown) {
      Reflect.apply(abort, this, [reason === undefined ? abortReason() : reason]);
    },
  });
  Object.assign(AbortSignal, {
    abort: (reason?: unknown) => {
      const controller = new AbortController();
      controller.abort(reason);
      return controller.signal;
    },
    timeout: (delay: unknown) => {
      if (typeof delay !== 'number') throw invalidType('delay', 'be of type number', delay);
      checkInteger('delay', delay, 0, 2 ** 32 - 1);
      const controller = new AbortController();
      const text = 'The operation was aborted due to timeout';
      loop.timer(() => controller.abort(new DOMException(text, 'TimeoutError')), delay);
      return controller.signal;
    },
  });
}

type Named = typeof globalThis & Record<string, unknown>;
type AnyFunction = (...args: unknown[]) => unknown;

/** Replaces a global function by one whose DOMException has Node's text. */
function rewordFunction(name: string, reword: (text: string, input: string) => string): void {
  const globals = globalThis as Named;
  const original = globals[name] as AnyFunction;
  globals[name] = (...args: unknown[]) => {
    try {
      return original(...args);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      throw new DOMException(reword(error.message, String(args[0])), error.name);
    }
  };
}

/** Replaces a global class by one whose constructor fails as Node's. */
function rewordClass(name: 'URL' | 'TextDecoder', makeError: (...args: unknown[]) => Error): void {
  const globals = globalThis as Named;
  const Original = globals[name] as new () => object;
  (globals as Record<string, unknown>)[name] = new Proxy(Original, {
    construct: (Class, args, newTarget) => {
      try {
        return Reflect.construct(Class, args, newTarget) as object;
      } catch {
        throw makeError(...(args as unknown[]));
      }
    },
  });
}

const textOf = (value: unknown): string => String(value);

function installMessages(): void {
  // Chromium puts the name of the operation before the message.
  rewordFunction('structuredClone', (text) => text.replace(/^Failed to execute '.*?' on '.*?': /, ''));
  rewordFunction('btoa', () => 'Invalid character');
  rewordFunction('atob', (_text, input) =>
    /[^\w+/=\s]|_/.test(input) ? 'Invalid character' : 'The string to be decoded is not correctly encoded.',
  );
  rewordClass('URL', (input, base) => {
    const details = { code: 'ERR_INVALID_URL', input: textOf(input) };
    return Object.assign(new TypeError('Invalid URL'), details, base === undefined ? {} : { base: textOf(base) });
  });
  rewordClass('TextDecoder', (encoding) => {
    const text = `The "${textOf(encoding)}" encoding is not supported`;
    return nodeError('ERR_ENCODING_NOT_SUPPORTED', text, RangeError);
  });
  const decoder = TextDecoder.prototype as unknown as Record<'decode', AnyFunction>;
  const { decode } = decoder;
  decoder.decode = function (this: TextDecoder, ...args) {
    try {
      return Reflect.apply(decode, this, args);
    } catch {
      const error = new TypeError(`The encoded data was not valid for encoding ${this.encoding}`);
      throw Object.assign(error, { code: 'ERR_ENCODING_INVALID_ENCODED_DATA' });
    }
  };
  const { queueMicrotask } = globalThis;
  globalThis.queueMicrotask = (callback) => {
    checkFunction('callback', callback);
    queueMicrotask(() => callback());
  };
  // Browsers keep it from pages without a secure origin, as the sandbox is one.
  (crypto as { randomUUID?: () => string }).randomUUID ??= () =>
    '10000000-1000-4000-8000-100000000000'.replaceAll(/[018]/g, (digit) => {
      const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
      return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
    });
}

const custom = Symbol.for('nodejs.util.inspect.custom');
const urlParts = 'href origin protocol username password host hostname port pathname search searchParams hash'.split(
  ' ',
);

/** The properties that Node prints of objects whose properties are getters. */
const shownParts: Record<string, readonly string[]> = {
  URL: urlParts,
  AbortSignal: ['aborted'],
  AbortController: ['signal'],
  Blob: ['size', 'type'],
  File: ['size', 'type', 'name', 'lastModified'],
  Event: ['type', 'defaultPrevented', 'cancelable', 'timeStamp'],
  TextDecoder: ['encoding', 'fatal', 'ignoreBOM'],
};

/** An object of a class of that name, with these properties. */
const makeShown = (name: string, properties: object): object => {
  // A computed key gives the function its name.
  const { [name]: Class } = {
    [name]: function (this: object) {
      Object.assign(this, properties);
    },
  };
  return new (Class as unknown as new () => object)();
};

function installInspection(): void {
  for (const [name, parts] of Object.entries(shownParts)) {
    const { prototype } = (globalThis as Named)[name] as { prototype: object };
    Object.defineProperty(prototype, custom, {
      configurable: true,
      value(this: object, depth: number, options: InspectOptions) {
        if (depth < 0) return `[${name}]`;
        const properties = Object.fromEntries(parts.map((part) => [part, Reflect.get(this, part)]));
        return inspect(makeShown(name, properties), { ...options, depth: options.depth ?? null });
      },
    });
  }
  for (const Class of [URLSearchParams, Headers, FormData]) {
    Object.defineProperty(Class.prototype, custom, {
      configurable: true,
      value(this: Iterable<[string, unknown]>, _depth: number, options: InspectOptions) {
        const pairs = [...this].map(([key, value]) => `${inspect(key, options)} => ${inspect(value, options)}`);
        return pairs.length > 0 ? `${Class.name} { ${pairs.join(', ')} }` : `${Class.name} {}`;
      },
    });
  }
  Object.defineProperty(DOMException.prototype, custom, {
    configurable: true,
    value(this: DOMException) {
      const frames = (this.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
      return [`DOMException [${this.name}]: ${this.message}`, ...frames].join('\n');
    },
  });
}

/** Makes the web's globals those of Node. */
export function installWeb(): void {
  installAbort();
  installMessages();
  installInspection();
}
