import * as nodeTimers from 'node:timers';
import * as nodePromises from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { loop } from './loop.ts';
import * as ourPromises from './timers-promises.ts';
import * as ourTimers from './timers.ts';

beforeAll(() => {
  loop.begin();
  loop.hold();
});

type Timers = typeof nodeTimers;
type Promises = typeof nodePromises;
type Log = (...data: unknown[]) => void;
const describeError = (error: unknown) => {
  const { name, message, code, cause } = error as NodeJS.ErrnoException;
  return [name, message, code, String(cause), Object.keys(error as object)];
};

/** A program that says what happens, run on both. */
const programs: [string, (timers: Timers, promises: Promises, log: Log) => Promise<unknown>][] = [
  [
    'timers come by their time, with their arguments',
    ({ setTimeout }, _, log) =>
      new Promise((resolve) => {
        setTimeout(resolve, 30);
        setTimeout((...args: unknown[]) => log('20', args), 20, 'a', 'b');
        setTimeout(() => log('1'), 1);
        setTimeout(() => log('none'));
      }),
  ],
  [
    'what is cleared does not come, by object or by number',
    ({ setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval }, _, log) =>
      new Promise((resolve) => {
        clearTimeout(setTimeout(log, 1, 'object'));
        clearTimeout(Number(setTimeout(log, 1, 'number')));
        clearImmediate(setImmediate(log, 'immediate'));
        clearTimeout(undefined);
        let times = 0;
        const interval = setInterval(() => {
          log('interval', (times += 1));
          if (times < 3) return;
          clearInterval(interval);
          resolve(undefined);
        }, 2);
      }),
  ],
  [
    'a timer tells of its reference',
    ({ setTimeout }, _, log) => {
      const timer = setTimeout(log, 1000);
      log(timer.hasRef(), timer.unref().hasRef(), timer.ref().hasRef(), timer.ref() === timer, timer.close() === timer);
      return Promise.resolve();
    },
  ],
  [
    'bad arguments',
    ({ setTimeout, setInterval, setImmediate }, _, log) => {
      for (const start of [setTimeout, setInterval, setImmediate] as ((callback: unknown) => unknown)[]) {
        try {
          start('x');
        } catch (error) {
          log(...describeError(error));
        }
      }
      return Promise.resolve();
    },
  ],
  [
    'promises of timers',
    async ({ setTimeout }, promises, log) => {
      log(
        await promises.setTimeout(1, 'value'),
        await promises.setImmediate('now'),
        await promisify(setTimeout)(1, 'mine'),
      );
      await promises.scheduler.wait(1);
      let times = 0;
      for await (const value of promises.setInterval(1, 'tick')) {
        log(value);
        if ((times += 1) === 2) break;
      }
    },
  ],
  [
    'promises that a signal ends',
    async (_, promises, log) => {
      const tell = (error: unknown) => log(...describeError(error));
      await promises.setTimeout(1, 0, { signal: AbortSignal.abort('early') }).catch(tell);
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('late')), 2);
      await promises.setTimeout(1000, 0, { signal: controller.signal }).catch(tell);
      await promises.setTimeout(1, 0, { signal: 5 as never }).catch(tell);
    },
  ],
];

describe('does what Node does', () => {
  test.each(programs)('%s', async (_, run) => {
    const expected: unknown[][] = [];
    await run(nodeTimers, nodePromises, (...data) => expected.push(data));
    const log: unknown[][] = [];
    await run(ourTimers as unknown as Timers, ourPromises as unknown as Promises, (...data) => log.push(data));
    expect(expected).not.toEqual([]);
    expect(log).toEqual(expected);
  });
});
