import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { EventLoop } from './loop.ts';

/** A host whose time passes only when nothing else is left to do. */
function createFakeHost() {
  let now = 0;
  let id = 0;
  const posted: (() => void)[] = [];
  const timers = new Map<number, { task: () => void; at: number }>();
  return {
    post: (task: () => void) => void posted.push(task),
    setTimer: (task: () => void, ms: number) => {
      timers.set((id += 1), { task, at: now + ms });
      return id;
    },
    clearTimer: (timer: number) => void timers.delete(timer),
    now: () => now,
    sleep: (ms: number) => void (now += ms),
    /** Runs until nothing is left; microtasks run after each call. */
    run: async () => {
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        const task = posted.shift();
        if (task) task();
        else if (next) {
          timers.delete(next[0]);
          now = Math.max(now, next[1].at);
          next[1].task();
        } else return;
        await setImmediate();
      }
    },
  };
}

let host: ReturnType<typeof createFakeHost>;
let loop: EventLoop;
let log: unknown[];
const say = (what: unknown) => () => void log.push(what);

beforeEach(() => {
  host = createFakeHost();
  loop = new EventLoop(host);
  log = [];
  loop.events.exit = (code) => log.push(`exit ${code}`);
  loop.events.uncaught = (error) => log.push(`uncaught ${String(error)}`);
});

describe('the end of a program', () => {
  test('a program that waits for nothing ends with 0', async () => {
    loop.begin();
    loop.end();
    await host.run();
    expect(log).toEqual(['exit 0']);
  });

  test('a program ends with the code that it set', async () => {
    loop.events.exitCode = () => 3;
    loop.begin();
    loop.end();
    await host.run();
    expect(log).toEqual(['exit 3']);
  });

  test('a top-level await that nothing can settle ends with 13', async () => {
    loop.begin();
    await host.run();
    expect(log).toEqual(['exit 13']);
  });

  test('a top-level await that only a timer without a reference could settle ends with 13', async () => {
    loop.begin();
    loop.timer(say('late'), 1);
    await host.run();
    expect(log).toEqual(['exit 13']);
  });

  test('a program that was about to end and goes on still gets its timers', async () => {
    loop.begin();
    loop.end();
    loop.timer(say('timer'), 1);
    host.sleep(2);
    loop.events.beforeExit = () => log.push('beforeExit') === 1 && loop.hold();
    await host.run();
    expect(log).toEqual(['beforeExit', 'timer']);
  });

  test('a reference keeps the program alive until it is released', async () => {
    loop.begin();
    loop.hold();
    loop.end();
    await host.run();
    expect(log).toEqual([]);
    loop.release();
    await host.run();
    expect(log).toEqual(['exit 0']);
  });

  test('a timer alone does not keep it alive', async () => {
    loop.begin();
    loop.timer(say('late'), 50);
    loop.end();
    await host.run();
    expect(log).toEqual(['exit 0']);
  });

  test('what beforeExit starts is waited for, and beforeExit comes again', async () => {
    let times = 0;
    loop.events.beforeExit = () => {
      log.push('beforeExit');
      if ((times += 1) === 1) loop.macro(say('more'));
    };
    loop.begin();
    loop.end();
    await host.run();
    expect(log).toEqual(['beforeExit', 'more', 'beforeExit', 'exit 0']);
  });

  test('nothing runs after the end, and the end comes once', async () => {
    loop.begin();
    loop.macro(say('never'));
    loop.finish(7);
    loop.finish(8);
    await host.run();
    expect(log).toEqual(['exit 7']);
  });
});

describe('order', () => {
  test('what is polled comes before immediates, these before closing', async () => {
    loop.closing(say('closed'));
    loop.immediate(say('immediate'));
    loop.macro(say('polled'));
    await host.run();
    expect(log).toEqual(['polled', 'immediate', 'closed']);
  });

  test('the handle closed last is told first', async () => {
    loop.closing(say(1));
    loop.closing(say(2));
    loop.closing(say(3));
    await host.run();
    expect(log).toEqual([3, 2, 1]);
  });

  test('what a poll starts waits for the next turn', async () => {
    loop.macro(() => {
      loop.macro(say('next turn'));
      loop.closing(say('closed'));
    });
    loop.macro(say('same turn'));
    await host.run();
    expect(log).toEqual(['same turn', 'closed', 'next turn']);
  });

  test('ticks of a task run before its promises', async () => {
    loop.macro(() => {
      void Promise.resolve().then(say('promise'));
      loop.tick(say('tick'));
    });
    loop.macro(say('next task'));
    await host.run();
    expect(log).toEqual(['tick', 'promise', 'next task']);
  });

  test('ticks asked for by a promise run after all promises, before the next task', async () => {
    loop.macro(() => {
      void Promise.resolve()
        .then(() => loop.tick(say('tick')))
        .then(say('promise'))
        .then(say('promise'));
    });
    loop.macro(say('next task'));
    await host.run();
    expect(log).toEqual(['promise', 'promise', 'tick', 'next task']);
  });
});

describe('timers', () => {
  test('run by their time, then by their age', async () => {
    loop.timer(say('20'), 20);
    loop.timer(say('1'), 1);
    loop.timer(say('0 counts as 1'), 0);
    loop.timer(say('10'), 10);
    await host.run();
    expect(log).toEqual(['1', '0 counts as 1', '10', '20']);
  });

  test('count from the start of the turn, however long the task takes', async () => {
    loop.macro(() => {
      loop.timer(say('long'), 5);
      host.sleep(10);
      loop.timer(say('short'), 1);
    });
    await host.run();
    expect(log).toEqual(['short', 'long']);
  });

  test('a timer can be cancelled, even by one that is due with it', async () => {
    const second = loop.timer(say('second'), 2);
    loop.timer(() => loop.cancel(second), 1);
    const fourth = loop.timer(say('fourth'), 4);
    host.sleep(3);
    loop.cancel(fourth);
    await host.run();
    expect(log).toEqual([]);
  });
});

test('what a task throws is uncaught, and the loop goes on', async () => {
  loop.macro(() => {
    throw new Error('a');
  });
  loop.macro(say('next'));
  await host.run();
  expect(log).toEqual(['uncaught Error: a', 'next']);
});
