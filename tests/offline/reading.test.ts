import type { Page } from 'playwright';
import { expect, it, describe } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from '../e2e/browser.ts';
import { fieldOf, pasted, readCard } from '../e2e/pasted.ts';
import { row, showLanguage, status } from '../e2e/program.ts';
import { controlOf, disconnect, save, traces, useHosts, type Host } from './host.ts';

const { open } = useBrowser();
const host = useHosts();
const { strings } = readCatalog(process.cwd()).catalog;

describe('a reader who has saved nothing', () => {
  it('has no worker and no cache, whatever page they read, and the page links no app', async () => {
    const { url } = await host('dist');
    const page = await open(`${url}en/offline/`);
    await controlOf(page).save.waitFor();
    await page.goto(`${url}en/python/connectionreseterror/`, { waitUntil: 'networkidle' });
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  });
});

describe.each([
  ['at the root', 'dist', '/'],
  ['under /docs', '.cache/docs', '/docs/'],
])('without a network, after Portuguese was saved on a site %s,', (_, folder, base) => {
  it('its pages, search, pasted errors and TypeScript work, and other pages say in their language that they are not saved', async () => {
    const own = await host(folder, base);
    const { url } = own;
    const page = await open(`${url}pt/offline/`);
    await save(page);
    expect(await controlOf(page).status.innerText()).toBe(strings.pt?.offline.done);
    expect((await traces(page)).workers).toBe(1);
    expect(own.requests.filter((request) => /\/programs\/|\/python\//.test(request))).toEqual([]);
    await disconnect(page.context(), own);

    // A page that was never opened.
    await page.goto(`${url}pt/python/connectionreseterror/`);
    expect(await page.locator('h1').innerText()).toBe('ConnectionResetError');
    await page.goto(`${url}pt/python/ConnectionError`);
    expect(page.url()).toBe(`${url}pt/python/connectionerror/`);

    await fieldOf(page).fill('conexao abortada');
    await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
    await page.goto(`${url}pt/`);
    const card = await readCard(page, pasted.windows);
    expect(await card.locator('.slip').count()).toBe(1);

    await page.goto(`${url}pt/python/connectionreseterror/demos/retry/`);
    await showLanguage(page, 'TypeScript');
    await row(page, 'retry.ts').locator('[value=run]').click();
    expect(await status(page, 'retry.ts', /0/)).toContain(strings.pt?.playground.same);

    for (const lang of ['es', 'en'] as const) {
      const answer = await page.goto(`${url}${lang}/python/connectionerror/`);
      expect(answer?.status()).toBe(503);
      expect(await page.locator('h1').innerText()).toBe(strings[lang]?.unsaved.title);
      const way = page.locator('[data-offline] a');
      expect([await way.innerText(), await way.getAttribute('href')]).toEqual(['Português', `${url}pt/`]);
    }
    // An address with two slashes leads to no other host, whatever its end is.
    for (const address of ['pt/python/nada/', '/errata.invalid/PT']) {
      await page.goto(`${url}${address}`);
      expect(await page.locator('h1').innerText()).toBe(strings.pt?.unsaved.title);
    }
    await page.goto(url);
    await page.waitForURL(/\/(en|pt)\/$/);
    expect(own.requests).toEqual([]);
    await page.context().close();
  });
});

const demo = 'en/python/connectionreseterror/demos/retry/';

/** Cuts the reader off, and runs a program in Python: it prints what was recorded. */
async function runWithout(page: Page, own: Host): Promise<void> {
  await disconnect(page.context(), own);
  await page.goto(`${own.url}${demo}`);
  await row(page, 'retry.py').locator('[value=run]').click();
  expect(await status(page, 'retry.py', /Exit code|failed/)).toContain(strings.en?.playground.same);
  expect(own.requests).toEqual([]);
}

describe('Python, without a network,', () => {
  it('runs when it was asked for', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page, { python: true });
    expect(await page.locator('.saving').innerText()).toContain(strings.en?.offline.hasPython);
    await runWithout(page, own);
    await page.context().close();
  });

  it('runs when it had been loaded before the language was saved, and saving downloads none of it again', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}${demo}`);
    await row(page, 'retry.py').locator('[value=run]').click();
    await status(page, 'retry.py', /Exit code/);
    await page.goto(`${own.url}en/offline/`);
    own.requests.length = 0;
    await save(page);
    expect(own.requests.filter((request) => request.includes('/play/py'))).toEqual([]);
    expect(await page.locator('.saving').innerText()).toContain(strings.en?.offline.hasPython);
    await runWithout(page, own);
    await page.context().close();
  });

  it('runs when it was loaded after the language was saved: what was downloaded to run it is kept', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    expect(await page.locator('.saving').innerText()).toContain(strings.en?.offline.hasNoPython);
    await page.goto(`${own.url}${demo}`);
    await row(page, 'retry.py').locator('[value=run]').click();
    await status(page, 'retry.py', /Exit code/);
    await runWithout(page, own);
    await page.goto(`${own.url}en/offline/`);
    await page.locator('.saving', { hasText: strings.en?.offline.hasPython ?? '?' }).waitFor();
    await page.context().close();
  });

  it('says what is missing when it was neither', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    expect(await page.locator('.saving').innerText()).toContain(strings.en?.offline.hasNoPython);
    await disconnect(page.context(), own);
    await page.goto(`${own.url}${demo}`);
    await row(page, 'retry.py').locator('[value=run]').click();
    expect(await status(page, 'retry.py', /failed/)).toContain(strings.en?.playground.stillWorks);
    await page.context().close();
  });
});

describe('what was saved', () => {
  it('is one language: the next replaces it', async () => {
    const { url } = await host('dist');
    const page = await open(`${url}pt/offline/`);
    await save(page);
    await page.goto(`${url}es/offline/`);
    await page.locator('.saving', { hasText: 'portugués' }).waitFor();
    await save(page);
    const { caches: names } = await traces(page);
    expect(names.filter((name) => name.includes(':pages:')).map((name) => name.split(':')[3])).toEqual(['es']);
    await page.context().close();
  });

  it('can be removed: nothing is left, the worker neither, and the site works as before', async () => {
    const { url } = await host('dist');
    const page = await open(`${url}pt/offline/`);
    await save(page);
    const manifest = page.locator('link[rel=manifest]');
    expect(await manifest.count()).toBe(1);
    await page.getByRole('button', { name: strings.pt?.offline.remove ?? '' }).click();
    await controlOf(page)
      .status.filter({ hasText: strings.pt?.offline.removed ?? '' })
      .waitFor();
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    expect(await manifest.count()).toBe(0);
    await page.goto(`${url}pt/python/connectionreseterror/`, { waitUntil: 'networkidle' });
    expect(await page.locator('link[rel=manifest]').count()).toBe(0);
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  });
});
