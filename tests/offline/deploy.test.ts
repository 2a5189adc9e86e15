import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from '../e2e/browser.ts';
import { controlOf, disconnect, save, silence, traces, useBuilds, useHosts } from './host.ts';

const { open } = useBrowser();
const host = useHosts();
const build = useBuilds();
const english = readCatalog(process.cwd()).catalog.strings.en;
const address = 'en/python/connectionreseterror/';
const article = `${address}index.html`;
const rewrite = (html: string): string =>
  html.replace(/<p class="lede">[^<]*/, '<p class="lede">What the new build says.');

/** For what goes on in the background. */
const patience = { timeout: 30_000 };

describe('after a deploy, for a reader who has saved the language,', () => {
  it('the first load shows the new page, and the copy follows: only what changed is downloaded', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    await page.goto(`${own.url}${address}`);
    expect(await page.locator('.lede').innerText()).not.toContain('new build');
    const before = await traces(page);

    await own.deploy(await build('dist', { [article]: rewrite }));
    own.requests.length = 0;
    await page.goto(`${own.url}${address}`);
    expect(await page.locator('.lede').innerText()).toBe('What the new build says.');

    // The old version goes when the new one is whole.
    const pages = before.caches.filter((name) => name.includes(':pages:'));
    await expect.poll(async () => (await traces(page)).caches, patience).not.toContain(pages[0]);
    expect((await traces(page)).caches).toHaveLength(before.caches.length);
    const fetched = own.requests.filter((request) => !/sw\.js|\/offline\/|\/unsaved\/|icon\.svg/.test(request));
    expect([...new Set(fetched)]).toEqual([`GET /${address}`]);

    await disconnect(page.context(), own);
    await page.goto(`${own.url}${address}`);
    expect(await page.locator('.lede').innerText()).toBe('What the new build says.');
    await page.context().close();
  });

  it('on a host that answers too late, the copy is shown instead of nothing', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    await own.stop();
    const silent = await silence(own.port);
    const answer = await page.goto(`${own.url}${address}`);
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(await page.locator('h1').innerText()).toBe('ConnectionResetError');
    await silent();
    await page.context().close();
  });
});

describe('the kill switch', () => {
  it.each([
    ['built with OFFLINE=off', () => build('dist', {}, { isOff: true })],
    [
      'copied over sw.js on the host',
      async () => {
        // As it stands on a host: with what the build compressed.
        const folder = await build('dist', {}, { isCompressed: true });
        copyFileSync(join(folder, 'offline', 'off.js'), join(folder, 'sw.js'));
        return folder;
      },
    ],
  ])('%s removes the worker and all that it kept, at the next page; nothing can be saved again', async (_, make) => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`);
    await save(page);
    expect((await traces(page)).workers).toBe(1);
    await own.deploy(await make());
    await page.goto(`${own.url}${address}`);
    await expect.poll(() => traces(page), patience).toEqual({ workers: 0, caches: [] });
    await page.goto(`${own.url}en/offline/`);
    const { save: button, status } = controlOf(page);
    const refusal = status.filter({ hasText: english?.offline.problems.unavailable ?? '' });
    await button.or(refusal).filter({ visible: true }).first().waitFor();
    // Where the lists are still there, the worker that is offered is the kill switch.
    if (await button.isVisible()) await button.click();
    await refusal.waitFor();
    expect(await traces(page)).toEqual({ workers: 0, caches: [] });
    await page.context().close();
  });
});
