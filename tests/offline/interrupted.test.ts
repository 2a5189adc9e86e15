import { expect } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { hold } from '../e2e/faults/fault.ts';
import { controlOf, traces, useHosts } from './host.ts';
import { faultsWhileSaving } from './saving-fault.ts';

const { open } = useBrowser();
const host = useHosts();
const fault = faultsWhileSaving('saving-interrupted', 'Saving that is interrupted');

for (const [missing, address] of [
  ['what comes as one', '**/*.texts.txt'],
  ['the list of what there is', '**/offline/en.*.json'],
  ['what tells the newest version', '**/offline/en.json'],
] as const) {
  fault(
    {
      broken: `${missing} never comes, and the reader cancels`,
      still: 'the page says so, and the focus is on what begins anew',
    },
    ['en'],
    async (lang, { progress, cancelled }) => {
      const own = await host('dist');
      const page = await open(`${own.url}${lang}/offline/`);
      await controlOf(page).save.waitFor();
      await page.route(address, () => undefined);
      await controlOf(page).save.click();
      await page.getByRole('progressbar', { name: progress }).waitFor();
      await page.keyboard.press('Enter');
      await controlOf(page).status.filter({ hasText: cancelled }).waitFor();
      expect(await controlOf(page).save.evaluate((button) => button === document.activeElement)).toBe(true);
      expect((await traces(page)).workers).toBe(0);
      await page.context().close();
    },
  );
}

fault(
  {
    broken: 'what is saved is removed on another page meanwhile',
    still: 'the page says so, and nothing passes for saved',
  },
  ['en'],
  async (lang, { problems }) => {
    const own = await host('dist');
    const page = await open(`${own.url}${lang}/offline/`);
    const { answer, release } = hold();
    const held = page.waitForRequest('**/*.texts.txt');
    await page.route('**/*.texts.txt', answer);
    await controlOf(page).save.click();
    await held;
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    release();
    await controlOf(page).status.filter({ hasText: problems.removed }).waitFor();
    expect((await traces(page)).workers).toBe(0);
    await page.reload();
    await controlOf(page).save.waitFor();
    expect(await page.locator('.saving').innerText()).not.toContain('Saved');
    await page.context().close();
  },
);
