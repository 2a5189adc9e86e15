import type { EventEmitter } from 'events';

/** What a scenario saw, line by line; what differs from run to run (ports) is masked. */
export class Transcript {
  readonly #lines: { readonly who: string; readonly line: string }[] = [];

  /** In the order in which each one spoke: who speaks first, of two ends of a connection, is up to the kernel. */
  get lines(): string[] {
    const everybody = [...new Set(this.#lines.map(({ who }) => who))].sort();
    return everybody.flatMap((name) => this.#lines.filter(({ who }) => who === name).map(({ line }) => line));
  }

  /** In the order in which it happened. */
  get inTime(): string[] {
    return this.#lines.map(({ line }) => line);
  }

  say(...values: unknown[]): void {
    this.#say('', values);
  }

  #say(who: string, values: unknown[]): void {
    this.#lines.push({ who, line: values.map((value) => show(value)).join(' ') });
  }

  /** Writes down the events of an emitter. */
  watch<T extends EventEmitter>(name: string, emitter: T, events: readonly string[] = socketEvents): T {
    for (const event of events)
      emitter.on(event, (...args: unknown[]) => this.#say(name, [`${name}.${event}`, ...args]));
    return emitter;
  }
}

const socketEvents = [
  'lookup',
  'connectionAttempt',
  'connectionAttemptFailed',
  'connect',
  'ready',
  'data',
  'end',
  'finish',
  'error',
  'timeout',
  'close',
];

/** A value with everything that a program can see of an error: class, text, string, own properties in their order. */
function show(value: unknown): string {
  return showRaw(value, 0)
    .replaceAll(/\b[3-6]\d{4}\b/g, 'PORT')
    .replaceAll(/[0-9A-F]{16}(?=:error)/g, 'THREAD');
}

function showRaw(value: unknown, depth: number): string {
  if (value instanceof Error || (value && Object.prototype.toString.call(value) === '[object Error]')) {
    const error = value as Error;
    // The package readable-stream has the code of its errors on their class; Node has it on the error.
    const isOfPackage = error.constructor.name === 'NodeError';
    if (isOfPackage) Object.assign(error, { code: (error as { code?: unknown }).code });
    const Class = isOfPackage ? (Object.getPrototypeOf(error.constructor) as ErrorConstructor) : error.constructor;
    const hidden = ['message', 'cause', 'errors'].filter(
      (key) => Object.hasOwn(error, key) && !Object.keys(error).includes(key),
    );
    const properties = [
      ...Object.keys(error).filter((key) => key !== 'rawPacket'),
      ...hidden.filter((key) => key !== 'message'),
    ];
    const entries = properties.map(
      (key) => `${key}=${showRaw((error as unknown as Record<string, unknown>)[key], depth + 1)}`,
    );
    return `<${Class.name} ${error.name}: ${error.message} | ${String(error)} | ${entries.join(', ')}>`;
  }
  if (value instanceof Uint8Array) return JSON.stringify(new TextDecoder().decode(value));
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (Array.isArray(value)) return `[${value.map((item) => showRaw(item, depth + 1)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    if (depth > 2 || 'on' in value) return `{${value.constructor.name}}`;
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${showRaw(item, depth + 1)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && depth > 0 ? JSON.stringify(value) : String(value);
}
