import type { BrowserContextOptions, Page } from 'playwright';
import type { useBrowser } from './browser.ts';
import { settled } from './settled.ts';

/** What the policy of a page forbade: what it was, and what asked for it. */
export type Violations = readonly string[];

/** Opens a page that writes down what its policy forbids, in the page, in its frames and in their workers. */
export async function openWatched(
  open: ReturnType<typeof useBrowser>['open'],
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; violations: string[] }> {
  const page = await open('about:blank', options);
  const violations: string[] = [];
  await page.exposeBinding('violated', (_, text: string) => void violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const { violated } = window as unknown as { violated: (text: string) => void };
      violated(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  // Workers have no such event in the page: what Chromium says of them it says in the console.
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Permissions-Policy|Cross-Origin-Opener/.test(text)) violations.push(text);
  });
  await page.goto(url, { waitUntil: 'load' });
  await settled(page);
  return { page, violations };
}
