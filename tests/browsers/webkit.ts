import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { DrivenPage } from './browser.ts';

/** How long a script may take in the browser, in ms. */
const patience = 120_000;

/**
 * Starts WebKitGTK's small browser and speaks WebDriver to it (https://w3c.github.io/webdriver/), on a display of its own.
 * @param driver WebKitWebDriver @param browser MiniBrowser @param display Xvfb
 */
export async function openWebkit(driver: string, browser: string, display: string): Promise<DrivenPage> {
  const screen = await startDisplay(display);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await end(screen.process);
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await untilAnswers(`${base}/status`);
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    };
    const { sessionId } = (await send(base, 'POST', '/session', { capabilities })) as { sessionId: string };
    const session = `${base}/session/${sessionId}`;
    await send(session, 'POST', '/timeouts', { script: patience });
    return {
      open: async (url) => {
        await send(session, 'POST', '/url', { url });
      },
      evaluate: async (expression) => {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = (await send(session, 'POST', '/execute/async', { script, args: [] })) as {
          value?: unknown;
          error?: string;
        };
        if (error !== undefined) throw new Error(error);
        return value;
      },
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
