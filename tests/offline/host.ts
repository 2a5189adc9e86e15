import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer, type Socket } from 'node:net';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll } from 'vitest';
import { writeOffline } from '../../scripts/build/offline.ts';
import { serveSite, type Running } from '../../scripts/serve/server.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';

/** A host whose site can be published anew, and which can be cut off. */
export class Host {
  readonly url: string;
  /** `GET /pt/`, since the last look. */
  readonly requests: string[] = [];
  readonly #base: string;
  readonly port: number;
  #folder: string;
  #running: Running | undefined;

  private constructor(running: Running, folder: string, base: string) {
    this.url = running.url;
    this.#base = base;
    this.port = running.port;
    this.#folder = folder;
    this.#listen(running);
  }

  /** Serves a built site at a port of its own. */
  static async start(folder: string, base = '/'): Promise<Host> {
    return new Host(await serveSite(folder, { base }), folder, base);
  }

  /** Serves another build at the same address from now on. */
  async deploy(folder: string): Promise<void> {
    await this.stop();
    this.#folder = folder;
    await this.resume();
  }

  /** Nothing answers any more. */
  async stop(): Promise<void> {
    const { server } = this.#running ?? {};
    this.#running = undefined;
    const closed = new Promise((done) => (server === undefined ? done(undefined) : server.close(done)));
    server?.closeAllConnections();
    await closed;
  }

  async resume(): Promise<void> {
    this.#listen(await serveSite(this.#folder, { base: this.#base, port: this.port, tries: 0 }));
  }

  #listen(running: Running): void {
    this.#running = running;
    running.server.prependListener('request', ({ method, url }) => {
      this.requests.push(`${method ?? ''} ${url ?? ''}`);
    });
  }
}

/** A host at a port that takes connections and says nothing → a function that ends it. */
export async function silence(port: number): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  return () =>
    new Promise((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
}

/** Hosts for the tests of one file; of a whole built site they serve a small edition. */
export function useHosts(): (folder: string, base?: string) => Promise<Host> {
  const hosts: Host[] = [];
  const small = useBuilds();
  const editions = new Map<string, Promise<string>>();
  afterAll(() => Promise.all(hosts.map((host) => host.stop())));
  return async (folder, base = '/') => {
    const isWhole = folder === 'dist' || folder === '.cache/docs';
    if (isWhole && !editions.has(folder)) editions.set(folder, small(folder, {}, { base, isCompressed: true }));
    const host = await Host.start((await editions.get(folder)) ?? folder, base);
    hosts.push(host);
    return host;
  };
}

/** Saving takes as long as there are files: of the entries, the four of connections are enough here, with their programs. */
function isLeftOut(path: string, needed: ReadonlySet<string>): boolean {
  const [, entry] = /\/(?:pt|es|en)\/python\/([^/]+)\//.exec(`${path}/`) ?? [];
  if (entry !== undefined) return !/^connection|^index\.html/.test(entry);
  const [, program] = /\/programs\/([^/]+)\.json$/.exec(path) ?? [];
  return program !== undefined && !needed.has(program);
}

/** The programs that the pages of connections run, by hash. */
function programsOf(folder: string): Set<string> {
  const pages = globSync('*/python/connection*/**/index.html', { cwd: folder });
  return new Set(
    pages.flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/data-program="?([\w-]+)/g)].map(([, hash = '']) => hash),
    ),
  );
}

/** A copy of a built site with other files; the lists are made anew. Deleted with the tests of the file. */
export function useBuilds(): (
  from: string,
  changes: Readonly<Record<string, (content: string) => string>>,
  options?: {
    readonly base?: string;
    readonly isOff?: boolean;
    readonly isCompressed?: boolean;
  },
) => Promise<string> {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return async (from, changes, { base = '/', isOff = false, isCompressed = false } = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'errata-offline-'));
    folders.push(folder);
    // What was compressed is not what changed files say, nor what is written anew.
    const isStale = isCompressed ? /(^|\/)offline\/[^/]+\.(br|gz)$/ : /\.(br|gz)$/;
    const needed = programsOf(from);
    cpSync(from, folder, {
      recursive: true,
      filter: (path) => !isStale.test(path) && !isLeftOut(`/${relative(from, path)}`, needed),
    });
    for (const [name, change] of Object.entries(changes)) {
      const file = join(folder, name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
    await writeOffline(folder, { base, langs: publishedLanguages.map(({ code }) => code), isOff });
    return folder;
  };
}

/** Cuts the browser off, and the host too: nothing answers, whoever asks. */
export async function disconnect(context: BrowserContext, host: Host): Promise<void> {
  await host.stop();
  await context.setOffline(true);
  host.requests.length = 0;
}

/** The control on the page for reading offline, in any language. */
export function controlOf(page: Page): { save: ReturnType<Page['locator']>; status: ReturnType<Page['locator']> } {
  return { save: page.locator('.saving button.go'), status: page.locator('.saving [role=status]') };
}

/** Saves the language of the page, which is the one for reading offline; with Python, when that is asked for. */
export async function save(page: Page, { python = false } = {}): Promise<void> {
  const { save: button, status } = controlOf(page);
  await button.waitFor();
  if (python) await page.locator('.saving input').check();
  await button.click();
  await status.filter({ hasText: /./ }).waitFor();
}

/** Whether a worker is registered, and what caches there are. */
export async function traces(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
}
