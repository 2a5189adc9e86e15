import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from '../e2e/browser.ts';
import { controlOf, disconnect, save, traces, useBuilds, useHosts } from './host.ts';

const { open } = useBrowser();
const host = useHosts();
const build = useBuilds();
const { strings } = readCatalog(process.cwd()).catalog;
const texts = (lang: 'pt' | 'es' | 'en') => strings[lang]?.offline;

describe('saving says in the language of the page what is wrong, and the page goes on working,', () => {
  it.each(['pt', 'es', 'en'] as const)('when the browser denies storage (%s)', async (lang) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    await page.evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts(lang)?.problems.denied);
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  });

  it('when the browser denies the worker: what was downloaded does not pass for saved', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}es/offline/`);
    await page.evaluate(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('es')?.problems.denied);
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  });

  it('when the device is full before the download: nothing is downloaded', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}pt/offline/`);
    // Chromium no longer tells a site how much there is; others do.
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_000_000 });
    });
    own.requests.length = 0;
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('pt')?.problems.full);
    expect(own.requests.filter((request) => !/offline\/(\w+(\.\w+)?\.json)?$|icon/.test(request))).toEqual([]);
    await page.context().close();
  });

  it('when the device is full in the middle of it', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}pt/offline/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(own.url).origin, quotaSize: 2_000_000 });
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('pt')?.problems.full);
    expect((await traces(page)).workers).toBe(0);
    await page.context().close();
  });

  it('when the connection is lost: the next try takes up what is there', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    // After what comes as one.
    await page.route('**/play/**', (route) => route.abort());
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('en')?.problems.network);
    expect((await traces(page)).workers).toBe(0);
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
    await controlOf(page)
      .status.filter({ hasText: texts('en')?.done ?? '' })
      .waitFor();
    expect(own.requests.filter((request) => kept.includes(request) || request.endsWith('.texts.txt'))).toEqual([]);
    expect((await traces(page)).workers).toBe(1);
    await page.context().close();
  });

  it('when a file is not the one of the list, as in the middle of a deploy', async () => {
    const folder = await build('dist', {});
    writeFileSync(join(folder, 'en', 'app.webmanifest'), '{}');
    const own = await host(folder);
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('en')?.problems.changed);
    expect((await traces(page)).workers).toBe(0);
    await page.context().close();
  });

  it.each([
    ['has other bytes', (pack: string) => pack.replace('<title>', '<TITLE>'), 'changed'],
    ['ends early', (pack: string) => pack.slice(0, pack.length / 2), 'changed'],
  ] as const)('when what comes as one %s', async (_, change, problem) => {
    const folder = await build('dist', {});
    for (const file of globSync(join(folder, 'offline', 'en.*.texts.txt')))
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    const own = await host(folder);
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(texts('en')?.problems[problem]);
    expect((await traces(page)).workers).toBe(0);
    await page.context().close();
  });

  it('when the reader cancels: the focus is on what begins anew', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await page.route('**/*.texts.txt', () => undefined);
    await controlOf(page).save.click();
    await page.getByRole('progressbar', { name: texts('en')?.progress ?? '' }).waitFor();
    await page.keyboard.press('Enter');
    await controlOf(page)
      .status.filter({ hasText: texts('en')?.cancelled ?? '' })
      .waitFor();
    expect(await controlOf(page).save.evaluate((button) => button === document.activeElement)).toBe(true);
    expect((await traces(page)).workers).toBe(0);
    await page.context().close();
  });

  it('when the browser has no workers, or the address is not safe', async () => {
    const own = await host('dist');
    const page = await open('about:blank');
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${own.url}pt/offline/`);
    await controlOf(page)
      .status.filter({ hasText: texts('pt')?.problems.unsupported ?? '' })
      .waitFor();
    expect(await controlOf(page).save.isVisible()).toBe(false);
    await page.context().close();
  });

  it('without JavaScript', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}es/offline/`, { javaScriptEnabled: false });
    expect(await page.locator('.saving').innerText()).toContain(texts('es')?.noScript);
    await page.context().close();
  });
});

it('a host that lacks what comes as one is asked for every file', async () => {
  const folder = await build('dist', {});
  for (const file of globSync(join(folder, 'offline', '*.{txt,bin}'))) rmSync(file);
  const own = await host(folder);
  const page = await open(`${own.url}en/offline/`);
  await save(page);
  await controlOf(page)
    .status.filter({ hasText: texts('en')?.done ?? '' })
    .waitFor();
  expect(own.requests.filter((request) => request.includes('/programs/')).length).toBeGreaterThan(10);
  await page.context().close();
});

it('an update that fails leaves what is saved as it is, and whole', async () => {
  const own = await host('dist');
  const page = await open(`${own.url}en/offline/`);
  await save(page);
  const folder = await build('dist', { 'en/about/index.html': (html) => `${html}<!-- new -->` });
  writeFileSync(join(folder, 'en', 'about', 'index.html'), 'not what the list says');
  await own.deploy(folder);
  own.requests.length = 0;
  await page.goto(`${own.url}en/`);
  const versions = async (): Promise<number> =>
    (await traces(page)).caches.filter((name) => name.includes(':pages:')).length;
  await expect.poll(versions, { timeout: 30_000 }).toBe(2);
  await disconnect(page.context(), own);
  await page.goto(`${own.url}en/about/`);
  expect(await page.locator('h1').innerText()).toBe('About Errata');
  await page.context().close();
});
