import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebkitPrograms } from '../../scripts/test/browsers.ts';
import { clickActions, keyActions, type Actions } from './actions.ts';
import type { DrivenPage, StartOptions } from './driven-page.ts';

/** How long a script may take in the browser, in ms. */
const patience = 120_000;

/** Without it, the bars of the small browser need 447 pixels, and no page of it is as narrow as a telephone. */
const narrowBars = '* { margin: 0; padding: 0; min-width: 0; font-size: 1px; }\n';

/**
 * Starts WebKitGTK's small browser and speaks WebDriver to it (https://w3c.github.io/webdriver/), on a display of its own.
 * @param programs what is installed
 */
export async function openWebkit(programs: WebkitPrograms, { scripts = true }: StartOptions = {}): Promise<DrivenPage> {
  const screen = await startDisplay(programs.display);
  const port = await freePort();
  const settings = mkdtempSync(join(tmpdir(), 'errata-webkit-'));
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(settings, toolkit));
    writeFileSync(join(settings, toolkit, 'gtk.css'), narrowBars);
  }
  // Its compositing stays on: without it (WEBKIT_DISABLE_COMPOSITING_MODE, WEBKIT_DISABLE_DMABUF_RENDERER), WebKitGTK 2.50 dies when a
  // link leads away from a page that has a view transition.
  const child = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, XDG_CONFIG_HOME: settings },
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await end(screen.process);
    rmSync(settings, { recursive: true, force: true });
  };
  const options = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
  try {
    const base = `http://127.0.0.1:${port}`;
    await untilAnswers(`${base}/status`);
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary: programs.browser, args: options } };
    const { sessionId, capabilities } = (await send(base, 'POST', '/session', { capabilities: { alwaysMatch } })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const session = `${base}/session/${sessionId}`;
    await send(session, 'POST', '/timeouts', { script: patience });
    const perform = async (actions: Actions): Promise<void> => {
      await send(session, 'POST', '/actions', { actions });
    };
    return {
      version: capabilities.browserVersion,
      open: async (url) => {
        await send(session, 'POST', '/url', { url });
      },
      evaluate: async (expression) => {
        if (!scripts) {
          const script = `return JSON.stringify(${expression} ?? null)`;
          return JSON.parse((await send(session, 'POST', '/execute/sync', { script, args: [] })) as string) as unknown;
        }
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = (await send(session, 'POST', '/execute/async', { script, args: [] })) as {
          value?: unknown;
          error?: string;
        };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      press: (...keys) => perform(keyActions(keys)),
      clickAt: (x, y) => perform(clickActions(x, y)),
      resize: async (width, height) => {
        await send(session, 'POST', '/window/rect', { width, height });
      },
      // A window that is driven is a private one, and of such a one WebKit writes no console; Debian's driver speaks no BiDi either.
      takeErrors: () => Promise.reject(new Error('WebKit tells nothing of the console of a window that is driven')),
      close: async () => {
        await send(session, 'DELETE', '');
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function send(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience + 10_000),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 500)}`);
  return value;
}

async function startDisplay(path: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done, fail) => {
    child.stdio[3]?.on('data', (text: Buffer) => done(text.toString().trim()));
    child.once('error', fail);
    child.once('close', () => fail(new Error('the display did not start')));
  });
  return { name: `:${number}`, process: child };
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill();
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
