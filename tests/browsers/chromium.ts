import { chromium } from 'playwright';
import type { DrivenPage, StartOptions } from './driven-page.ts';

/** Starts an installed Chromium, which Playwright drives. @param path the program */
export async function openChromium(path: string, { scripts = true }: StartOptions = {}): Promise<DrivenPage> {
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    version: browser.version(),
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    takeErrors: () => Promise.resolve(errors.splice(0)),
    close: () => browser.close(),
  };
}
