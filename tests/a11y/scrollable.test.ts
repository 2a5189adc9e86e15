import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { states } from './states.ts';

const site = inject('site');
const { open } = useBrowser();

interface Scroller {
  readonly text: string;
  readonly overflows: boolean;
  readonly isStop: boolean;
  /** Its role and its name; empty without either. */
  readonly name: string;
  /** The keyboard scrolls it by going to what is in it. */
  readonly hasStops: boolean;
}

/** Every block of code, and everything else that scrolls, as it is shown. */
async function readScrollers(page: Page): Promise<Scroller[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, aside *, nav *, .results, .results *')]
      .filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches('textarea'))
      .map((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const sideways = /auto|scroll/.test(overflowX) && node.scrollWidth > node.clientWidth;
        const down = /auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight;
        const role = node.getAttribute('role') ?? '';
        const label = node.getAttribute('aria-label') ?? '';
        return {
          isCode: node.matches('pre'),
          text: `${node.tagName.toLowerCase()}.${node.className} ${node.textContent.trim().slice(0, 40)}`,
          overflows: sideways || down,
          isStop: node.tabIndex >= 0 && !node.matches('a, button, input, summary, [contenteditable]'),
          name: role === '' || label === '' ? '' : `${role} ${label}`,
          hasStops:
            node.querySelector('a[href], button, input, [tabindex="0"], [role=option], [contenteditable=true]') !==
            null,
        };
      })
      .filter(({ isCode, overflows, isStop }) => isCode || overflows || isStop),
  );
}

describe.each([390, 1360])(
  'at %d px, code is a tab stop where it overflows, with a name, and nowhere else',
  (width) => {
    it.each(states)('$name', async ({ path, reach }) => {
      const page = await open(`${site}es/${path}`, { viewport: { width, height: 800 } });
      await reach(page);
      // What observes the size of the blocks has been told.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const scrollers = await readScrollers(page);
      expect(scrollers.filter(({ overflows, isStop, hasStops }) => overflows && !isStop && !hasStops)).toEqual([]);
      expect(scrollers.filter(({ overflows, isStop }) => isStop && !overflows)).toEqual([]);
      expect(scrollers.filter(({ isStop, name }) => isStop && name === '')).toEqual([]);
      await page.context().close();
    });
  },
);

it('there is code that overflows on a phone, and code that does not', async () => {
  const page = await open(`${site}es/python/connectionreseterror/`, { viewport: { width: 390, height: 800 } });
  await expect.poll(async () => (await readScrollers(page)).filter(({ isStop }) => isStop).length).toBeGreaterThan(0);
  const all = await readScrollers(page);
  expect(all.filter(({ overflows }) => !overflows).length).toBeGreaterThan(0);
  await page.context().close();
});

it('a block whose text comes to fit is no stop any more', async () => {
  const page = await open(`${site}es/python/connectionreseterror/`, { viewport: { width: 390, height: 800 } });
  const stops = page.locator('pre[tabindex="0"]');
  await expect.poll(() => stops.count()).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1360, height: 800 });
  await expect
    .poll(() => stops.evaluateAll((blocks) => blocks.filter((block) => block.scrollWidth <= block.clientWidth).length))
    .toBe(0);
  await page.context().close();
});
