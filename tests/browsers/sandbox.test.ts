import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks, renderAttack } from '../playground/attacks.ts';
import { bundleSandboxPage, shown, started } from '../playground/sandbox.ts';
import type { Watched } from '../playground/sandbox-page.ts';
import { servePage, type ServedPage } from '../playground/serve-page.ts';
import { Trap } from '../playground/trap.ts';
import { listBrowsers } from './browser.ts';
import type { DrivenPage } from './driven-page.ts';

/** Chromium is attacked in tests/playground. */
const others = listBrowsers().filter(([engine]) => engine !== 'Chromium');
it('some browser besides Chromium is here', () => {
  expect(others.some(([, start]) => start !== undefined)).toBe(true);
});

describe.each(others)('in %s', (_, start) => {
  const trap = new Trap();
  let [page, sandboxPage, trapAddress]: [DrivenPage?, ServedPage?, string?] = [];
  const call = (argument: unknown): Promise<unknown> =>
    page?.evaluate(`page.run(${JSON.stringify(argument)})`) ?? Promise.reject(new Error('no browser'));

  beforeAll(async () => {
    page = await start?.();
    sandboxPage = await servePage(await bundleSandboxPage());
    trapAddress = await trap.listen();
  });
  afterAll(async () => {
    await page?.close();
    sandboxPage?.close();
    trap.close();
  });

  describe.skipIf(start === undefined)('the sandbox holds', () => {
    beforeAll(async () => {
      await page?.open(sandboxPage?.url ?? '');
      await page?.evaluate(`(localStorage.setItem('secret', 'storage'), caches.open('secret').then(() => 'stored'))`);
    });
    it.each(Object.keys(attacks))('against %s', async (name) => {
      const attack = renderAttack(attacks[name] ?? '', trapAddress ?? '', sandboxPage?.url ?? '');
      const watched = (await call(attack)) as Watched;
      expect(shown(watched)).toMatch(/^(blocked|no answer)$/);
      expect(trap.hits.splice(0)).toEqual([]);
    });

    it.each([
      ['an endless loop', 'for (;;);', 'time-limit'],
      ['messages without end', `for (;;) postMessage({ t: 'out', fd: 1, s: '' });`, 'output-limit'],
      ['a line of 10 MB', `postMessage({ t: 'out', fd: 1, s: 'x'.repeat(10_000_000) });`, 'output-limit'],
    ])('against %s: the page answers, and the run ends in time', async (__, body, why) => {
      const watched = (await call(`${started}${body}`)) as Watched;
      expect(watched.why).toBe(why);
      expect(watched.gap).toBeLessThan(300);
      expect(watched.took).toBeLessThan(2000);
    });
  });
});
