import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { templates } from './pages.ts';
import { states } from './states.ts';

const site = inject('site');
const { open } = useBrowser();

/** What moves on a page: animations that run, and whatever would move for more than a millisecond. */
async function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const milliseconds = (durations: string): number =>
      Math.max(...durations.split(',').map((one) => Number.parseFloat(one) * (/[^m]s$/.test(one.trim()) ? 1000 : 1)));
    const styled = [...document.querySelectorAll('*')].flatMap((node) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(node, pseudo);
        const moves =
          milliseconds(transitionDuration) > 1 ||
          (animationName !== 'none' && milliseconds(animationDuration) > 1) ||
          scrollBehavior === 'smooth';
        return moves ? [`${node.tagName.toLowerCase()}${pseudo}`] : [];
      }),
    );
    const running = document.getAnimations().map((animation) => `animation ${animation.id} ${animation.playState}`);
    return [...styled, ...running];
  });
}

describe('for readers who want less motion, nothing moves', () => {
  it.each(states)('$name', async ({ path, reach }) => {
    const page = await open(`${site}en/${path}`, { reducedMotion: 'reduce' });
    await reach(page);
    expect(await findMotion(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['reduce', false],
    ['no-preference', true],
  ] as const)('from page to page (%s), one turns into the other: %s', async (reducedMotion, expected) => {
    const page = await open(`${site}en/${templates.about}`, { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Object.assign(window, {
          hasTransition: (event as Event & { viewTransition: unknown }).viewTransition !== null,
        });
      });
    });
    await page.locator('.foot a').nth(1).click();
    await page.waitForURL('**/python/');
    await page.waitForFunction(() => 'hasTransition' in window);
    expect(await page.evaluate(() => (window as { hasTransition?: boolean }).hasTransition)).toBe(expected);
    await page.context().close();
  });
});
