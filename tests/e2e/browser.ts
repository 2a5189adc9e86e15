import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { ensureChromium } from '../../scripts/test/chromium.ts';
import { settled } from './settled.ts';

/** One Chromium per test file; each page gets a context, and so a storage, of its own. */
export function useBrowser(): { open: (url: string, options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (url, options = {}) => {
      if (browser === undefined) throw new Error('the browser has not started');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', ...options });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      // The page's script comes after the page.
      if (options.javaScriptEnabled !== false) await settled(page);
      return page;
    },
  };
}
