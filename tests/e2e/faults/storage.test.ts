import { expect, inject } from 'vitest';
import { useBrowser } from '../browser.ts';
import { answers, faultsOf, openBroken } from './fault.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('storage');
const entry = 'python/connectionreseterror/';

const denied = (): void => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};
const full = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

for (const [broken, before] of [
  ['storage is denied', denied],
  ['storage is full', full],
] as const) {
  fault(
    { broken, still: 'theme and tabs change for the page, which says that they are not remembered' },
    async (lang, { theme, notices }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/${entry}`, { before });
      await page.getByRole('button', { name: theme.system }).click();
      const line = page.getByRole('status').filter({ hasText: notices.unkept, visible: true });
      await line.waitFor();
      await page.getByRole('button', { name: theme.light }).click();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByRole('tab', { name: 'TypeScript' }).first().click();
      expect(await page.getByRole('tab', { name: 'TypeScript' }).first().getAttribute('aria-selected')).toBe('true');
      expect(await line.count()).toBe(1);
      await page.locator('header a[data-lang]:not([aria-current])').first().click();
      await page.locator('h1').waitFor();
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}

fault(
  { broken: 'storage is denied, and the words about it are missing', still: 'the choice holds, and nothing breaks' },
  async (lang, { theme }) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${entry}`, {
      before: denied,
      routes: [[/notices\.json/, answers.broken]],
    });
    await page.getByRole('button', { name: theme.system }).click();
    await page.getByRole('button', { name: theme.light }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.waitForLoadState('networkidle');
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  { broken: 'storage is denied on the page that chooses a language', still: 'the languages of the browser decide' },
  async (lang) => {
    const { page, noticed } = await openBroken(open, site, { before: denied, options: { locale: lang } });
    await page.waitForURL(`${site}${lang}/`);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);
