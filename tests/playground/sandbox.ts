import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { buildFrame } from '../../scripts/build/frame.ts';
import type { Limits } from '../../src/playground/protocol.ts';
import { useBrowser } from '../e2e/browser.ts';
import { bundle } from './bundle.ts';
import type { SandboxPage, Watched } from './sandbox-page.ts';
import { servePage, type ServedPage } from './serve-page.ts';

/** The script of a page that has the sandbox, and nothing else. */
export async function bundleSandboxPage(options: Parameters<typeof buildFrame>[0] = {}): Promise<string> {
  const manifest = { frame: await buildFrame(options) };
  return bundle('sandbox-page.ts', { 'virtual:playground': `export const manifest = ${JSON.stringify(manifest)};` });
}

/** Such a page in Chromium. */
export function useSandbox(options: Parameters<typeof buildFrame>[0] = {}) {
  const { open } = useBrowser();
  let served: ServedPage | undefined;
  let page: Page | undefined;
  const get = (): Page => {
    if (page === undefined) throw new Error('the page is not open yet');
    return page;
  };
  const reopen = async (): Promise<void> => {
    await page?.context().close();
    page = await open(served?.url ?? '');
  };
  beforeAll(async () => {
    served = await servePage(await bundleSandboxPage(options));
    await reopen();
  });
  afterAll(() => served?.close());
  return {
    /** The page, when the tests run. */
    page: get,
    /** Another page, in a process of its own. */
    reopen,
    /** Runs the text of a worker in the sandbox. */
    run: (worker: string, limits: Partial<Limits> = {}, stopAfter?: number): Promise<Watched> =>
      get().evaluate(
        ([text, given, after]) => (window as unknown as { page: SandboxPage }).page.run(text, given, after),
        [worker, limits, stopAfter] as const,
      ),
  };
}

/** What a runtime says before anything else. */
export const started = `postMessage({ t: 'started' });`;

/** What a run has shown. */
export function shown({ output }: Watched): string {
  return output.map(([, text]) => text).join('');
}
