import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from '../e2e/browser.ts';
import { controlOf, disconnect, save, traces, useHosts } from './host.ts';

const { open } = useBrowser();
const host = useHosts();
const english = readCatalog(process.cwd()).catalog.strings.en?.offline;

it('within the policy of the site, saving, the worker, the manifest and the saved pages work, and nothing is refused', async () => {
  const own = await host('dist');
  const page = await open(`${own.url}en/offline/`);
  const policy = (await page.request.get(page.url())).headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  const refused: string[] = [];
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && refused.push(message.text()));
  await save(page);
  expect(await controlOf(page).status.innerText()).toBe(english?.done);
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
  expect((await traces(page)).workers).toBe(1);
  await disconnect(page.context(), own);
  const saved = await page.goto(`${own.url}en/python/connectionreseterror/`);
  expect(saved?.fromServiceWorker()).toBe(true);
  // What is saved is under the same policy as what is served.
  expect(await saved?.headerValue('content-security-policy')).toBe(policy);
  await page.goto(`${own.url}es/about/`);
  await page.locator('[data-offline] a').waitFor();
  expect(refused).toEqual([]);
  await page.context().close();
});

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the control before, while and after a language is saved, in the %s theme',
  async (colorScheme) => {
    const own = await host('dist');
    const page = await open(`${own.url}en/offline/`, { colorScheme, reducedMotion: 'reduce' });
    await controlOf(page).save.waitFor();
    expect(await findings(page)).toEqual([]);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/play/**', async (route) => {
      await held;
      await route.continue();
    });
    await controlOf(page).save.click();
    await page.getByRole('progressbar').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.getByRole('progressbar').isVisible()).toBe(true);
    release();
    await controlOf(page)
      .status.filter({ hasText: english?.done ?? '' })
      .waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  },
);

it('with the keyboard alone: save, then remove, and the focus is never lost', async () => {
  const own = await host('dist');
  const page = await open(`${own.url}en/offline/`);
  await controlOf(page).save.waitFor();
  await controlOf(page).save.focus();
  await page.keyboard.press('Enter');
  await controlOf(page)
    .status.filter({ hasText: english?.done ?? '' })
    .waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  // Python can still be added: the button that saved now says so.
  await expect.poll(focused).toContain('Python');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(english?.remove);
  await page.keyboard.press('Enter');
  await controlOf(page)
    .status.filter({ hasText: english?.removed ?? '' })
    .waitFor();
  await expect.poll(focused).toBe(english?.save);
  await page.context().close();
});
