import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks, hopeless, renderAttack } from './attacks.ts';
import { shown, started, useSandbox } from './sandbox.ts';
import { Trap } from './trap.ts';

const { page, run } = useSandbox();
const trap = new Trap();
let address = '';
/** What the page on the outside gets to see of a program, on any way but the port. */
const leaks = (): Promise<unknown[]> => page().evaluate(() => (window as unknown as { leaks: unknown[] }).leaks);

beforeAll(async () => {
  address = await trap.listen();
  await page().evaluate(async () => {
    localStorage.setItem('secret', 'storage');
    await caches.open('secret');
    const leaked: unknown[] = [];
    new BroadcastChannel('site').onmessage = ({ data }) => leaked.push(data);
    addEventListener('message', ({ data }) => leaked.push(data));
    Object.assign(window, { leaks: leaked });
  });
});
afterAll(() => trap.close());

describe('the trap', () => {
  it('springs for a page that is in no sandbox, whatever its means', async () => {
    await page().evaluate(async (host) => {
      await fetch(`http://${host}/fetch`);
      navigator.sendBeacon(`http://${host}/beacon`, 'x');
      const socket = new WebSocket(`ws://${host}/ws`);
      await new Promise((done) => (socket.onerror = done));
    }, address);
    expect(trap.hits).toEqual(expect.arrayContaining(['GET /fetch', 'POST /beacon', 'upgrade /ws']));
    trap.hits.length = 0;
  });
});

describe('outside of the sandbox', () => {
  it('a worker gets somewhere by each attack but those that no worker has the means for', async () => {
    const failed: string[] = [];
    for (const [name, body] of Object.entries(attacks)) {
      trap.hits.length = 0;
      const said = await page().evaluate(
        async (script) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          const channel = new BroadcastChannel('site');
          channel.onmessage = () => channel.postMessage('heard');
          const answer = await new Promise<string>((done) => {
            worker.onmessage = ({ data }: MessageEvent<{ t: string; s?: string }>) =>
              data.t === 'out' && done(data.s ?? '');
          });
          worker.terminate();
          channel.close();
          return answer;
        },
        renderAttack(body, address, page().url()),
      );
      if (!/^(out|ran)/.test(said) && trap.hits.length === 0) failed.push(name);
    }
    expect(failed.sort()).toEqual([...hopeless].sort());
    trap.hits.length = 0;
  });
});

describe('a program in the sandbox', () => {
  beforeAll(() => page().evaluate(() => void ((window as unknown as { leaks: unknown[] }).leaks.length = 0)));

  it.each(Object.keys(attacks))('gets nowhere by %s', async (name) => {
    const watched = await run(renderAttack(attacks[name] ?? '', address, page().url()), { run: 2000 });
    expect(shown(watched)).toMatch(/^(blocked|no answer)$/);
    expect(watched.why).toBe('exit');
    expect(await leaks()).toEqual([]);
    expect(trap.hits.splice(0)).toEqual([]);
  });

  it('has an origin of its own', async () => {
    const watched = await run(
      `${started}postMessage({ t: 'out', fd: 1, s: self.origin });postMessage({ t: 'exit', code: 0 });`,
    );
    expect(shown(watched)).toBe('null');
  });

  it('leaves nothing behind that runs on: its workers go with it', async () => {
    const child = `setInterval(() => new BroadcastChannel('still').postMessage(1), 20)`;
    const watched = await run(`${started}
      new Worker(URL.createObjectURL(new Blob([${JSON.stringify(child)}])));
      new BroadcastChannel('still').onmessage = () => postMessage({ t: 'exit', code: 7 });`);
    expect(watched).toMatchObject({ why: 'exit', code: 7 });
    const after = await run(`${started}
      new BroadcastChannel('still').onmessage = () => postMessage({ t: 'exit', code: 7 });
      setTimeout(() => postMessage({ t: 'exit', code: 0 }), 500);`);
    expect(after).toMatchObject({ why: 'exit', code: 0 });
  });

  it('came nowhere in all of this, even late', () => {
    expect(trap.hits).toEqual([]);
  });
});

describe('a window that is not the page', () => {
  it('is not heard by the frame: another window, another port', async () => {
    const answers = await page().evaluate(async () => {
      const { html } = (window as unknown as { page: { html: string } }).page;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = html;
      await new Promise((done) => {
        frame.onload = done;
        document.body.append(frame);
      });
      const heard: unknown[] = [];
      const offer = (from: Window): MessagePort => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => heard.push((data as { t: unknown }).t);
        (from as unknown as { post: (target: Window | null, port: MessagePort) => void }).post(
          frame.contentWindow,
          port2,
        );
        return port1;
      };
      // A neighbour that tries to take the frame for itself.
      const neighbour = document.createElement('iframe');
      neighbour.srcdoc = '<script>window.post = (target, port) => target.postMessage("port", "*", [port])</script>';
      await new Promise((done) => {
        neighbour.onload = done;
        document.body.append(neighbour);
      });
      if (neighbour.contentWindow === null) throw new Error('the neighbour has a window');
      const wait = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));
      offer(neighbour.contentWindow).postMessage({ t: 'run', id: 'forged', job: {} });
      await wait();
      const before = heard.splice(0);
      // The page itself is heard, once.
      Object.assign(window, { post: (target: Window, port: MessagePort) => target.postMessage('port', '*', [port]) });
      offer(window);
      await wait();
      const first = heard.splice(0);
      offer(window);
      await wait();
      frame.remove();
      neighbour.remove();
      return { before, first, second: heard };
    });
    expect(answers).toEqual({ before: [], first: ['ready'], second: [] });
  });

  it('cannot end or feed a run: the page believes only its port, and only the token of the run', async () => {
    const running = run(`${started}setTimeout(() => postMessage({ t: 'exit', code: 5 }), 400);`);
    await page().evaluate(() => {
      for (const id of ['', 'forged', null]) {
        postMessage({ t: 'end', id, why: 'exit', code: 0, ms: 1 }, '*');
        postMessage({ t: 'out', id, chunks: [[1, 'forged']] }, '*');
      }
    });
    expect(await running).toMatchObject({ why: 'exit', code: 5, output: [] });
  });
});
