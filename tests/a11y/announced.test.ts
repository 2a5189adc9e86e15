import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from '../e2e/browser.ts';
import { fieldOf, pasted } from '../e2e/pasted.ts';
import { settled } from '../e2e/settled.ts';
import { heard, listen } from './announced.ts';
import { templates } from './pages.ts';

const site = inject('site');
const { open } = useBrowser();
const { strings } = readCatalog(process.cwd()).catalog;
const english = strings.en;
if (english === undefined) throw new Error('there is no English');

async function openListening(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('about:blank', { ...options, javaScriptEnabled: true });
  await listen(page);
  await page.goto(`${site}en/${path}`);
  await settled(page);
  return page;
}

/** Waits until it was said, by a region that was there before. */
async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  const matches = (said: string): boolean => (typeof text === 'string' ? said.includes(text) : text.test(said));
  await expect
    .poll(async () => (await heard(page)).filter((said) => matches(said.text)).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  const all = await heard(page);
  expect(all.filter(({ wasKnown }) => !wasKnown)).toEqual([]);
  await page.context().close();
}

describe('what happens is said by a region that was there before it spoke', () => {
  it('that code was copied', async () => {
    const page = await openListening(templates.exception, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('copy-button button').filter({ visible: true }).first().click();
    await expectSaid(page, english.code.copied);
  });

  it('that code could not be copied', async () => {
    const page = await openListening(templates.exception);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.locator('copy-button button').filter({ visible: true }).first().click();
    await expectSaid(page, english.code.copyFailed);
  });

  it('how many results a search has', async () => {
    const page = await openListening(templates.about);
    await fieldOf(page).fill('ConnectionRefusedError');
    await expectSaid(page, /\d+ results?/);
  });

  it('that nothing was found', async () => {
    const page = await openListening(templates.about);
    await fieldOf(page).fill('щщщщщщ');
    await expectSaid(page, /щщщщщщ/);
  });

  it('what a pasted error is', async () => {
    const page = await openListening(templates.home);
    await fieldOf(page).fill(pasted.python);
    await expectSaid(page, 'ConnectionResetError');
  });

  it('that a program starts, and how it ended', async () => {
    const page = await openListening(templates.demo);
    await page.getByRole('tab', { name: 'TypeScript' }).click();
    await page.locator('code-demo[data-file="retry.ts"] [value=run]').click();
    await expectSaid(page, english.playground.same);
  });

  it('that the code of a link cannot be shown', async () => {
    const page = await openListening(`${templates.demo}#code=broken`);
    await expectSaid(page, english.playground.linkDamaged);
  });

  it('which theme was chosen', async () => {
    const page = await openListening(templates.about);
    await page.locator('theme-switch button').click();
    await expectSaid(page, english.theme.light);
  });

  it('that saving a language was stopped', async () => {
    const page = await openListening(templates.offline);
    const saving = page.locator('.saving');
    await page.route('**/programs/*.json', () => undefined);
    await saving.getByRole('button').filter({ visible: true }).first().click();
    await saving.getByRole('button', { name: english.offline.cancel }).click();
    await expectSaid(page, english.offline.cancelled);
  });

  it('which pages are near to an address that is none', async () => {
    const page = await openListening('python/conectionreseterror/');
    await expectSaid(page, 'ConnectionResetError');
  });
});
