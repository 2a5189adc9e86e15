import type { Page } from 'playwright';

/**
 * Waits until the page's script has brought it to life, and has seen it laid out: only then does it know which blocks of code
 * the keyboard must be able to scroll.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('search-box:not(:defined)') === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
