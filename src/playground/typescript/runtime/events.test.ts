import * as nodeEvents from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { addAbortListener, EventEmitter as Ours, on, once } from './events.ts';
import { errorMonitor } from './event-emitter.ts';
import { loop } from './loop.ts';

interface Events {
  EventEmitter: typeof nodeEvents.EventEmitter;
  once: typeof nodeEvents.EventEmitter.once;
  on: typeof nodeEvents.EventEmitter.on;
  addAbortListener: typeof nodeEvents.EventEmitter.addAbortListener;
  errorMonitor: typeof nodeEvents.EventEmitter.errorMonitor;
}
const ours = {
  EventEmitter: Ours,
  once,
  on,
  addAbortListener,
  errorMonitor,
} as unknown as Events;

beforeAll(() => {
  loop.begin();
  loop.hold();
});

type Log = (...data: unknown[]) => void;
/** A program that says what happens, run on both. */
const programs: [string, (events: Events, log: Log) => unknown][] = [
  [
    'listeners run in order, with arguments and this',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      emitter.on('x', function (this: unknown, ...args) {
        log('first', args, this === emitter);
      });
      emitter.prependListener('x', () => log('before'));
      log(emitter.emit('x', 1, 2), emitter.emit('y'));
    },
  ],
  [
    'once runs once; off removes it, too',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      const listener = () => log('once');
      emitter.once('x', listener);
      emitter.emit('x');
      emitter.emit('x');
      emitter.once('x', listener).off('x', listener);
      log(emitter.listenerCount('x'), emitter.eventNames());
    },
  ],
  [
    'a listener that is removed during emit still runs this time',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      const second = () => log('second');
      emitter.on('x', () => emitter.off('x', second)).on('x', second);
      emitter.emit('x');
      emitter.emit('x');
    },
  ],
  [
    'newListener and removeListener are told',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      const listener = () => undefined;
      emitter.on('newListener', (name, given) => log('new', name, given === listener));
      emitter.on('removeListener', (name, given) => log('removed', name, given === listener));
      emitter.once('x', listener).on('y', listener);
      emitter.off('x', listener).removeAllListeners();
      log(emitter.eventNames());
    },
  ],
  [
    'listeners and rawListeners',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      const listener = () => undefined;
      emitter.once('x', listener).on('x', listener);
      log(
        emitter.listeners('x').map((each) => each === listener),
        emitter.rawListeners('x').map((each) => each === listener),
      );
      log(
        emitter.listenerCount('x', listener),
        emitter.getMaxListeners(),
        emitter.setMaxListeners(3).getMaxListeners(),
      );
    },
  ],
  [
    'classes and functions inherit',
    ({ EventEmitter }, log) => {
      class Mine extends EventEmitter {}
      function Old(this: unknown) {
        Reflect.apply(EventEmitter as unknown as () => void, this, []);
      }
      Object.setPrototypeOf(Old.prototype, EventEmitter.prototype);
      const old = Reflect.construct(Old, []) as nodeEvents.EventEmitter;
      log(new Mine() instanceof EventEmitter, old.on('x', () => log('old')).emit('x'));
    },
  ],
  [
    'an error that nobody listens to is thrown',
    ({ EventEmitter }, log) => {
      for (const value of [new TypeError('mine'), 'text', { a: 1 }, undefined]) {
        try {
          new EventEmitter().emit('error', value);
        } catch (error) {
          const { name, code, message, context } = error as NodeJS.ErrnoException & { context?: unknown };
          log(name, code, message, context);
        }
      }
    },
  ],
  [
    'the monitor sees errors first',
    ({ EventEmitter, errorMonitor: monitor }, log) => {
      const emitter = new EventEmitter();
      emitter.on('error', () => log('handled')).on(monitor, () => log('seen'));
      emitter.emit('error', new Error('x'));
    },
  ],
  [
    'bad arguments',
    ({ EventEmitter }, log) => {
      const emitter = new EventEmitter();
      const calls = [
        () => emitter.on('x', 5 as never),
        () => emitter.once('x', undefined as never),
        () => emitter.setMaxListeners(-1),
        () => emitter.setMaxListeners('a' as never),
      ];
      for (const call of calls) {
        try {
          call();
        } catch (error) {
          log(String(error), (error as NodeJS.ErrnoException).code);
        }
      }
    },
  ],
  [
    'once as a promise',
    async ({ EventEmitter, once: wait }, log) => {
      const emitter = new EventEmitter();
      queueMicrotask(() => emitter.emit('x', 1, 2));
      log(await wait(emitter, 'x'), emitter.eventNames());
      queueMicrotask(() => emitter.emit('error', new Error('no')));
      await wait(emitter, 'x').catch((error: unknown) => log(String(error)));
      queueMicrotask(() => emitter.emit('error', 'as an event'));
      log(await wait(emitter, 'error'), emitter.eventNames());
      const target = new EventTarget();
      queueMicrotask(() => target.dispatchEvent(new Event('go')));
      log(((await wait(target, 'go')) as Event[]).map((event) => event.type));
    },
  ],
  [
    'once with a signal',
    async ({ EventEmitter, once: wait }, log) => {
      const emitter = new EventEmitter();
      const tell = (error: Error & { code?: string }) =>
        log(String(error), error.code, String(error.cause), emitter.eventNames());
      await wait(emitter, 'x', { signal: AbortSignal.abort('now') }).catch(tell);
      const controller = new AbortController();
      queueMicrotask(() => controller.abort(new Error('later')));
      await wait(emitter, 'x', { signal: controller.signal }).catch(tell);
      await wait(emitter, 'x', { signal: 5 as never }).catch(tell);
    },
  ],
  [
    'on as a loop',
    async ({ EventEmitter, on: each }, log) => {
      const emitter = new EventEmitter();
      queueMicrotask(() => {
        emitter.emit('x', 1);
        emitter.emit('x', 2);
        emitter.emit('end');
      });
      for await (const args of each(emitter, 'x', { close: ['end'] })) log(args);
      log(emitter.eventNames());
      queueMicrotask(() => emitter.emit('error', new Error('no')));
      try {
        for await (const args of each(emitter, 'x')) log(args);
      } catch (error) {
        log(String(error));
      }
    },
  ],
  [
    'a rejection of a listener, captured',
    async ({ EventEmitter }, log) => {
      const emitter = new EventEmitter({ captureRejections: true });
      await new Promise<void>((resolve) => {
        emitter.on('error', (error) => {
          log('captured', String(error));
          resolve();
        });
        emitter.on('x', () => Promise.reject(new Error('async')) as never);
        emitter.emit('x');
      });
    },
  ],
  [
    'abort listeners',
    async ({ addAbortListener: listen }, log) => {
      const controller = new AbortController();
      listen(controller.signal, () => log('never'))[Symbol.dispose]();
      listen(controller.signal, () => log('aborted'));
      controller.abort();
      listen(controller.signal, () => log('already'));
      await Promise.resolve();
    },
  ],
];

describe('does what Node does', () => {
  test.each(programs)('%s', async (_, run) => {
    const logs: unknown[][][] = [];
    for (const events of [nodeEvents as unknown as Events, ours]) {
      const log: unknown[][] = [];
      await run(events, (...data) => log.push(data));
      logs.push(log);
    }
    expect(logs[0]).not.toEqual([]);
    expect(logs[1]).toEqual(logs[0]);
  });
});
