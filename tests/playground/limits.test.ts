import { describe, expect, it } from 'vitest';
import type { Watched } from './sandbox-page.ts';
import { shown, started, useSandbox } from './sandbox.ts';

const { run } = useSandbox();
/** The brake spares the browser; the limits do not depend on it. */
const unbraked = useSandbox({ hasBrake: false });
/** The page has to answer within this, and a run to end within a second of its limit (ms): required of the site. */
const answer = 300;
const grace = 1000;

const say = (text: string): string => `postMessage({ t: 'out', fd: 1, s: ${text} });`;

const endless = [
  ['an endless loop', 'for (;;);', 'time-limit'],
  ['small messages without end', `for (;;) ${say("''")}`, 'output-limit'],
  ['an endless console.log', `for (let n = 0; ; n += 1) ${say("n + '\\n'")}`, 'output-limit'],
  ['one line of 10 MB', say("'x'.repeat(10_000_000)"), 'output-limit'],
  ['lines of 10 MB without end', `for (;;) ${say("'x'.repeat(10_000_000)")}`, 'output-limit'],
  ['garbage without end', 'for (;;) postMessage(new Array(1000).fill(0));', 'failed'],
  ['timers without end', 'setInterval(() => {}, 0);', 'time-limit'],
  [
    'workers that make workers',
    'const u = location.href; for (let n = 0; n < 20; n += 1) new Worker(u); for (;;);',
    'time-limit',
  ],
] as const;

function expectInTime(watched: Watched, why: string): void {
  expect(watched.why).toBe(why);
  expect(shown(watched)).toMatch(/^before\n/);
  expect(shown(watched).length).toBeLessThanOrEqual(64 * 1024);
  expect(watched.gap).toBeLessThan(answer);
  expect(watched.took).toBeLessThan(1000 + grace);
}

describe('a program that does not end by itself', () => {
  it.each(endless)('%s: the page answers, and the run ends in time, its output kept', async (_, body, why) => {
    expectInTime(await run(`${started}${say("'before\\n'")}${body}`), why);
  });

  it.each(endless)('%s, and no brake: the same', async (_, body, why) => {
    await unbraked.reopen();
    expectInTime(await unbraked.run(`${started}${say("'before\\n'")}${body}`), why);
  });

  it('keeps no other run waiting', async () => {
    await run(`${started}for (;;) ${say("'x'")}`);
    const next = await run(`${started}postMessage({ t: 'exit', code: 0 });`);
    expect(next.why).toBe('exit');
    expect(next.took).toBeLessThan(grace);
  });

  it('is stopped by the reader', async () => {
    const watched = await run(`${started}${say("'before\\n'")}for (;;);`, { run: 60_000 }, 200);
    expect(watched.why).toBe('stopped');
    expect(shown(watched)).toBe('before\n');
    expect(watched.took).toBeLessThan(200 + grace);
  });

  it('is not given a second limit by saying again that it starts', async () => {
    const watched = await run(`${started}setInterval(() => postMessage({ t: 'started' }), 50);`, { run: 500 });
    expect(watched.why).toBe('time-limit');
    expect(watched.took).toBeLessThan(500 + grace);
  });
});

describe('a runtime that does not start', () => {
  it('ends at the limit for loading', async () => {
    const watched = await run('for (;;);', { load: 500, run: 60_000 });
    expect(watched).toMatchObject({ why: 'load-limit', ms: 0 });
    expect(watched.took).toBeLessThan(500 + grace);
  });

  it('fails, in the words of the browser', async () => {
    expect(await run('const =')).toMatchObject({
      why: 'failed',
      detail: expect.stringMatching(/SyntaxError/) as string,
    });
    expect(await run(`${started}throw new RangeError('too far')`)).toMatchObject({
      why: 'failed',
      detail: expect.stringMatching(/RangeError: too far/) as string,
    });
  });
});

describe('a program that ends', () => {
  it('has said all it said, in order, and its exit code', async () => {
    const watched = await run(`${started}${say("'a\\n'")}postMessage({ t: 'out', fd: 2, s: 'b' });${say("'c'")}
      postMessage({ t: 'exit', code: 3, error: { messages: ['Error: x'], line: 2, column: null } });`);
    expect(watched).toMatchObject({ why: 'exit', code: 3, error: { messages: ['Error: x'], line: 2, column: null } });
    expect(watched.output).toEqual([
      [1, 'a\n'],
      [2, 'b'],
      [1, 'c'],
    ]);
  });

  it('says nothing after its end', async () => {
    const watched = await run(`${started}postMessage({ t: 'exit', code: 0 });${say("'late'")}`);
    expect(watched).toMatchObject({ why: 'exit', code: 0, output: [] });
  });

  it('gets what the page gave it', async () => {
    const watched = await run(
      `onmessage = ({ data }) => { ${started}${say('JSON.stringify(data)')}postMessage({ t: 'exit', code: 0 }); };`,
    );
    expect(shown(watched)).toBe('{"hello":1}');
  });
});

describe('a program that says what only a runtime may say', () => {
  it.each([
    ['garbage', 'postMessage(42);'],
    ['more than the message has', `postMessage({ t: 'out', fd: 1, s: 'x', more: new Array(9) });`],
    ['what cannot be cloned back', 'postMessage(new ImageData(1, 1));'],
    ['a note, after its start', `postMessage({ t: 'note', name: 'snapshot', value: new ArrayBuffer(8) });`],
  ])('%s: its run ends, and says so', async (_, body) => {
    const watched = await run(`${started}${body}for (;;);`);
    expect(watched).toMatchObject({ why: 'failed', detail: 'the program sent a message of its own', notes: [] });
    expect(watched.took).toBeLessThan(1000);
  });

  it('a note of the runtime, before the start, arrives', async () => {
    const note = `postMessage({ t: 'note', name: 'snapshot', value: new ArrayBuffer(8) });`;
    const watched = await run(`${note}${started}postMessage({ t: 'exit', code: 0 });`);
    expect(watched).toMatchObject({ why: 'exit', notes: ['snapshot'] });
  });
});
