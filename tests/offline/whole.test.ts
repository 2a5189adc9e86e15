import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import type { OfflineHead, OfflineList } from '../../src/offline/lists.ts';
import { useBrowser } from '../e2e/browser.ts';
import { controlOf, disconnect, Host, traces } from './host.ts';

/** The other tests save a small edition: here a language is as large as readers have it. */
const built = 'dist';
const lang = 'pt';
/** In ms: most of it goes into saving, which took 50 s where a dozen other programs were waiting for the same two cores. */
const patience = 180_000;

const { open } = useBrowser();
const own = await Host.start(built);
afterAll(() => own.stop());

const texts = readCatalog(process.cwd()).catalog.strings[lang]?.offline;
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(built, 'offline', name), 'utf8'));
const { version } = readJson(`${lang}.json`) as OfflineHead;
const list = readJson(`${lang}.${version}.json`) as OfflineList;
const paths = list.files.map(([path]) => `/${path}`);
/** What comes in packs, and never by itself. */
const packed = new Set(
  paths.slice(
    0,
    list.packs.reduce((sum, { files }) => sum + files, 0),
  ),
);

it(
  'a whole language is saved in packs, file by file of its list, tells how far it is, and is then read without a network',
  async () => {
    const page = await open(`${own.url}${lang}/offline/`);
    await controlOf(page).save.waitFor();
    const bar = page.locator('.saving progress');
    await bar.evaluate((progress: HTMLProgressElement) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      // What a screen reader has of it, and what is written beside it.
      const note = (): unknown => seen.push(`${progress.value} ${progress.nextElementSibling?.textContent ?? ''}`);
      new MutationObserver(note).observe(progress, { attributes: true, attributeFilter: ['value'] });
    });
    own.requests.length = 0;

    await controlOf(page).save.click();
    await page.getByRole('progressbar', { name: texts?.progress ?? '', exact: true }).waitFor();
    await controlOf(page).status.filter({ hasText: /./ }).waitFor({ timeout: patience });
    expect(await controlOf(page).status.innerText()).toBe(texts?.done);

    const asked = own.requests.map((request) => request.replace(/^GET /, ''));
    for (const { ending } of list.packs) expect(asked).toContain(`/offline/${lang}.${version}.${ending}`);
    // The page itself asks for its own files, and the worker for what it shows in place of what is not saved.
    const alone = asked.filter((path) => packed.has(path) && path.startsWith(`/${lang}/python/`));
    expect(alone).toEqual([]);

    const kept = new Set(
      await page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const keys = await Promise.all(caches_.map((cache) => cache.keys()));
        return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname));
      }),
    );
    expect(paths.length).toBeGreaterThan(1000);
    expect(paths.filter((path) => !kept.has(path))).toEqual([]);
    expect((await traces(page)).workers).toBe(1);

    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const shares = seen.map((text) => Number.parseFloat(text));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(new Set(seen.map((text) => text.split(' ')[1])).size).toBeGreaterThan(20);
    expect(shares.at(-1)).toBeCloseTo(1);

    await disconnect(page.context(), own);
    const pages = paths.filter((path) => path.startsWith(`/${lang}/python/`) && path.endsWith('/'));
    for (const place of [0.25, 0.5, 0.75, 1]) {
      const path = pages[Math.ceil(pages.length * place) - 1] ?? '';
      const answer = await page.goto(new URL(path, own.url).href);
      expect([path, answer?.status()]).toEqual([path, 200]);
      const html = readFileSync(join(built, path, 'index.html'), 'utf8');
      expect(await page.title()).toBe(/<title[^>]*>([^<]*)/.exec(html)?.[1]);
      expect(await page.locator('h1').innerText()).not.toBe('');
    }
    expect(own.requests).toEqual([]);
    await page.context().close();
  },
  patience,
);
