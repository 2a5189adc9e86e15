import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickActions, keyActions, type Actions } from './actions.ts';
import type { DrivenPage, StartOptions } from './driven-page.ts';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
  /** Of an event. */
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}
interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * What is open at the start. With nothing, or an empty page, Firefox gives the focus to its address bar, and no page of the window has
 * it from then on: its keys arrive, but nothing matches :focus.
 */
const first = 'data:text/html,start';

/**
 * Starts an installed Firefox and speaks WebDriver BiDi to it (https://w3c.github.io/webdriver-bidi/), without a driver.
 * @param path the program
 */
export async function openFirefox(path: string, { scripts = true }: StartOptions = {}): Promise<DrivenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'errata-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref('javascript.enabled', ${scripts});\n`);
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', first];
  const child = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
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
    const errors: string[] = [];
    const send = await connect(`${address}/session`, ({ method, params }) => {
      if (method === 'log.entryAdded' && params?.level === 'error')
        errors.push(params.text ?? 'an error without a text');
    });
    const { capabilities } = (await send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string };
    };
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    await send('session.subscribe', { events: ['log.entryAdded'] });
    await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
    const perform = async (actions: Actions): Promise<void> => {
      await send('input.performActions', { context, actions });
    };
    return {
      version: capabilities.browserVersion,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      evaluate: async (expression) => {
        const { result, exceptionDetails } = (await send('script.evaluate', {
          // No promise is ever kept in a page whose scripts are off.
          expression: scripts
            ? `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`
            : `JSON.stringify(${expression} ?? null)`,
          target: { context },
          awaitPromise: scripts,
        })) as Evaluated;
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
        return JSON.parse(result?.value ?? 'null') as unknown;
      },
      press: (...keys) => perform(keyActions(keys)),
      clickAt: (x, y) => perform(clickActions(x, y)),
      resize: async (width, height) => {
        await send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      takeErrors: () => Promise.resolve(errors.splice(0)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a connection → how to send a command. Events go to `hear`. */
async function connect(
  address: string,
  hear: (event: Message) => void,
): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) hear(message);
    else waiting.get(message.id)?.(message);
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
