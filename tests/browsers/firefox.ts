import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenPage } from './browser.ts';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
}
interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts an installed Firefox and speaks WebDriver BiDi to it (https://w3c.github.io/webdriver-bidi/), without a driver. */
export async function openFirefox(path: string): Promise<DrivenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'errata-firefox-'));
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => child.once('close', done));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await new Promise<string>((done, fail) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (found !== undefined) done(found);
      });
      child.once('error', fail);
      child.once('close', () => fail(new Error(`Firefox did not start: ${said.slice(-500)}`)));
    });
    const send = await connect(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    return {
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      evaluate: async (expression) => {
        const { result, exceptionDetails } = (await send('script.evaluate', {
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
          target: { context },
          awaitPromise: true,
        })) as Evaluated;
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
        return JSON.parse(result?.value ?? 'null') as unknown;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  };
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = () => fail(new Error(`no answer at ${address}`));
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, fail) => {
      const id = (last += 1);
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (result === undefined) fail(new Error(`${method}: ${message ?? 'no result'}`));
        else done(result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
