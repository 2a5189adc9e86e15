import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { controlOf, disconnect, save, traces, useBuilds, useHosts } from './host.ts';
import { faultsWhileSaving } from './saving-fault.ts';

const { open } = useBrowser();
const host = useHosts();
const build = useBuilds();
const fault = faultsWhileSaving('faults-saving', 'Faults survived while pages are saved for offline');

/** Tries to save: the page says why it could not, and no worker is left. */
async function failsToSave(page: Page, why: string): Promise<void> {
  await save(page);
  expect(await controlOf(page).status.innerText()).toBe(why);
  expect((await traces(page)).workers).toBe(0);
}

fault(
  { broken: 'the browser denies storage', still: 'the page says so, and nothing is left on the device' },
  ['pt', 'es', 'en'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    await page.evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(problems.denied);
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  },
);

fault(
  {
    broken: 'the browser denies the worker',
    still: 'the page says so, and what was downloaded does not pass for saved',
  },
  ['es'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    await page.evaluate(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(problems.denied);
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  },
);

fault(
  { broken: 'the device is full before the download', still: 'the page says so, and nothing is downloaded' },
  ['pt'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    // Chromium no longer tells a site how much there is; others do.
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_000_000 });
    });
    own.requests.length = 0;
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(problems.full);
    expect(own.requests.filter((request) => !/offline\/(\w+(\.\w+)?\.json)?$|icon/.test(request))).toEqual([]);
    await page.context().close();
  },
);

fault(
  { broken: 'the device is full in the middle of the download', still: 'the page says so, and no worker is left' },
  ['pt'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(own.url).origin, quotaSize: 2_000_000 });
    await failsToSave(page, problems.full);
    await page.context().close();
  },
);

fault(
  {
    broken: 'the connection is lost in the middle of the download',
    still: 'the page says so, and the next try takes up what is there',
  },
  ['en'],
  async (lang, { problems, done }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    // After what comes as one.
    await page.route('**/play/**', (route) => route.abort());
    await failsToSave(page, problems.network);
    // Of these, the worker fetches the pages that stand in for others with itself.
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const paths = requests.flat().map(({ url }) => new URL(url).pathname);
      return paths.filter((path) => !path.endsWith('/unsaved/')).map((path) => `GET ${path}`);
    });
    expect(kept.length).toBeGreaterThan(10);
    await page.unrouteAll();
    own.requests.length = 0;
    await save(page);
    await controlOf(page).status.filter({ hasText: done }).waitFor();
    expect(own.requests.filter((request) => kept.includes(request) || request.endsWith('.texts.txt'))).toEqual([]);
    expect((await traces(page)).workers).toBe(1);
    await page.context().close();
  },
);

fault(
  {
    broken: 'a file is not the one of the list, as in the middle of a deploy',
    still: 'the page says so, and no worker is left',
  },
  ['en'],
  async (lang, { problems }) => {
    const folder = await build('dist', {});
    writeFileSync(join(folder, lang, 'app.webmanifest'), '{}');
    const own = await host(folder);
    const page = await open(`${own.url}${lang}/offline/`);
    await failsToSave(page, problems.changed);
    await page.context().close();
  },
);

for (const [broken, change] of [
  ['has other bytes', (pack: string) => pack.replace('<title>', '<TITLE>')],
  ['ends early', (pack: string) => pack.slice(0, pack.length / 2)],
] as const) {
  fault(
    { broken: `what comes as one ${broken}`, still: 'the page says so, and no worker is left' },
    ['en'],
    async (lang, { problems }) => {
      const folder = await build('dist', {});
      for (const file of globSync(join(folder, 'offline', `${lang}.*.texts.txt`)))
        writeFileSync(file, change(readFileSync(file, 'utf8')));
      const own = await host(folder);
      const page = await open(`${own.url}${lang}/offline/`);
      await failsToSave(page, problems.changed);
      await page.context().close();
    },
  );
}

fault(
  {
    broken: 'the browser has no workers, or the address is not safe',
    still: 'the page says so, and offers no button that cannot work',
  },
  ['pt'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open('about:blank');
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${own.url}${lang}/offline/`);
    await controlOf(page).status.filter({ hasText: problems.unsupported }).waitFor();
    expect(await controlOf(page).save.isVisible()).toBe(false);
    await page.context().close();
  },
);

fault(
  { broken: 'the browser tells nothing of its storage', still: 'the language is saved' },
  ['es'],
  async (lang, { done }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(done);
    await page.context().close();
  },
);

fault(
  { broken: 'the browser runs no scripts', still: 'the page says that saving needs them' },
  ['es'],
  async (lang, { noScript }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`, { javaScriptEnabled: false });
    expect(await page.locator('.saving').innerText()).toContain(noScript);
    await page.context().close();
  },
);

fault(
  { broken: 'the host lacks what comes as one', still: 'it is asked for every file, and the language is saved' },
  ['en'],
  async (lang, { done }) => {
    const folder = await build('dist', {});
    for (const file of globSync(join(folder, 'offline', '*.{txt,bin}'))) rmSync(file);
    const own = await host(folder);
    const page = await open(`${own.url}${lang}/offline/`);
    await save(page);
    await controlOf(page).status.filter({ hasText: done }).waitFor();
    expect(own.requests.filter((request) => request.includes('/programs/')).length).toBeGreaterThan(10);
    await page.context().close();
  },
);

fault({ broken: 'an update fails', still: 'what is saved stays as it is, and whole' }, ['en'], async (lang) => {
  const own = await host('dist');
  const page = await open(`${own.url}${lang}/offline/`);
  await save(page);
  const folder = await build('dist', { [`${lang}/about/index.html`]: (html) => `${html}<!-- new -->` });
  writeFileSync(join(folder, lang, 'about', 'index.html'), 'not what the list says');
  await own.deploy(folder);
  own.requests.length = 0;
  await page.goto(`${own.url}${lang}/`);
  const versions = async (): Promise<number> =>
    (await traces(page)).caches.filter((name) => name.includes(':pages:')).length;
  await expect.poll(versions, { timeout: 30_000 }).toBe(2);
  await disconnect(page.context(), own);
  await page.goto(`${own.url}${lang}/about/`);
  expect(await page.locator('h1').innerText()).toBe('About Errata');
  await page.context().close();
});
