import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { templates } from './pages.ts';
import { changedBy } from './pixels.ts';
import { measure } from './results.ts';
import { states, usedStates, type State } from './states.ts';
import { findTargets, walk } from './tab-stops.ts';

const site = inject('site');
const { open } = useBrowser();
const themes = ['light', 'dark'] as const;

/** In the colors of the system, and nobody else's: `forced-colors: active`. */
async function openForced({ path, reach }: State, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await open(`${site}pt/${path}`, { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
  // Until the first paint, cards out of sight are not laid out.
  await page.locator(':root[data-painted]').waitFor({ state: 'attached' });
  await reach(page);
  return page;
}
const asItComes = (path: string): State => ({ name: path, path, reach: () => Promise.resolve() });

describe.each(themes)('with forced colors (%s)', (theme) => {
  it.each(states)('the focus is seen on every stop: $name', async (state) => {
    const page = await openForced(state, theme);
    const targets = await findTargets(page);
    const stops = await walk(page, targets);
    await measure(state.name, 'forced colors', theme, () => {
      const unseen = stops.filter((stop) => stop.unseen.length > 0);
      expect(unseen.map((stop) => `${stop.name}: ${stop.unseen.join('; ')}`)).toEqual([]);
      return stops.length;
    });
    await page.context().close();
  });

  it('fields, cards and the chosen tab have a line around them', async () => {
    for (const [path, selectors] of [
      [templates.demo, ['.box', '.card', '.tabs [aria-selected=true]']],
      [templates.home, ['.paste']],
      [templates.offline, ['.saving', '.saving button']],
    ] as const) {
      const page = await openForced(asItComes(path), theme);
      for (const selector of selectors) {
        const changed = await changedBy(page.locator(selector).filter({ visible: true }).first(), {
          css: 'border-color: Canvas !important',
        });
        expect({ selector, isSeen: changed > 100 }).toEqual({ selector, isSeen: true });
      }
      await page.context().close();
    }
  });

  it('the language, the section and the class that one is in are seen', async () => {
    const page = await openForced(asItComes(templates.exception), theme);
    for (const selector of ['.tools a[aria-current]', '.toc a[aria-current]', '.tree a[aria-current]']) {
      const changed = await changedBy(page.locator(selector).first(), (node) => node.removeAttribute('aria-current'));
      expect({ selector, isSeen: changed > 60 }).toEqual({ selector, isSeen: true });
    }
    await page.context().close();
  });

  it('the chosen tab and the chosen result are seen', async () => {
    const page = await openForced(usedStates[0] ?? asItComes(''), theme);
    await page.keyboard.press('ArrowDown');
    const unchosen = (node: Element): void => node.removeAttribute('aria-selected');
    expect(await changedBy(page.locator('[role=option][aria-selected=true]'), unchosen)).toBeGreaterThan(200);
    await page.context().close();
    const demo = await openForced(asItComes(templates.demo), theme);
    expect(await changedBy(demo.locator('[role=tab][aria-selected=true]').first(), unchosen)).toBeGreaterThan(60);
    await demo.context().close();
  });

  it('the sign on the button that runs, and the rings around the marks in the code, are seen', async () => {
    const page = await openForced(asItComes(templates.exception), theme);
    const run = page.locator('[value=run]').filter({ visible: true }).first();
    expect(await changedBy(run, { css: 'visibility: hidden', pseudo: '::before' })).toBeGreaterThan(20);
    const mark = page.locator('pre .co').filter({ visible: true }).first();
    expect(await changedBy(mark, { css: 'border-color: Canvas !important' })).toBeGreaterThan(30);
    await page.context().close();
  });

  it('the two sides of a slip are told by words, and what differs by lines', async () => {
    const page = await openForced(asItComes(templates.exception), theme);
    const sides = page.locator('.slip').filter({ visible: true }).first().locator('figcaption');
    const [wrong, right] = await sides.allInnerTexts();
    expect(wrong?.trim()).not.toBe('');
    expect(wrong).not.toBe(right);
    const mark = page.locator('.slip mark').filter({ visible: true }).first();
    expect(await mark.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('underline');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('the words of a picture are read, with the theme set to %s', async (own) => {
    const page = await openForced(asItComes(templates.exception), theme);
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), own);
    const words = page.locator('figure svg text').first();
    expect(await changedBy(words, { css: 'visibility: hidden' })).toBeGreaterThan(30);
    await page.context().close();
  });
});
