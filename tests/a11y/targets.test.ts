import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { measure } from './results.ts';
import { states } from './states.ts';

const site = inject('site');
const { open } = useBrowser();

interface Sizes {
  readonly all: number;
  /** Less than 24 px high or wide, and too near to another (WCAG 2.5.8). */
  readonly tight: readonly string[];
  /** Of what one works the page with: less than 44 px. */
  readonly small: readonly string[];
}

async function readSizes(page: Page): Promise<Sizes> {
  return page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    const pointed = 'a[href], button, input, select, textarea, summary, [role=option], [contenteditable=true]';
    const found = [...document.querySelectorAll<HTMLElement>(pointed)]
      .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.closest('.skip') === null)
      // A field with its label is one target.
      .map((node) => ({ node, box: (node.closest('label, .box') ?? node).getBoundingClientRect() }));
    const isInSentence = (node: HTMLElement): boolean =>
      getComputedStyle(node).display === 'inline' &&
      [...(node.parentElement?.childNodes ?? [])].some(
        (other) => other !== node && other.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(other.textContent ?? ''),
      );
    const isSmall = ({ width, height }: DOMRect, least: number): boolean => width < least - 0.5 || height < least - 0.5;
    const middle = (box: DOMRect): [number, number] => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const isTight = ({ node, box }: (typeof found)[number]): boolean => {
      if (!isSmall(box, 24) || isInSentence(node)) return false;
      const [x, y] = middle(box);
      return found.some((other) => {
        if (other.node === node || other.node.contains(node) || node.contains(other.node)) return false;
        const near = other.box;
        const [nearX, nearY] = middle(near);
        if (isSmall(near, 24) && Math.hypot(x - nearX, y - nearY) < 24) return true;
        const across = Math.max(near.left - x, 0, x - near.right);
        const down = Math.max(near.top - y, 0, y - near.bottom);
        return Math.hypot(across, down) < 12;
      });
    };
    const describeTarget = ({ node, box }: (typeof found)[number]): string =>
      `${node.tagName.toLowerCase()} ${node.textContent.trim().slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`;
    const works = 'button, input, select, textarea, [role=option], .top > a, .tools a, .foot a, .acts a, code-demo > a';
    return {
      all: found.length,
      tight: found.filter(isTight).map(describeTarget),
      small: found.filter(({ node, box }) => node.matches(works) && isSmall(box, 44)).map(describeTarget),
    };
  });
}

describe('on a phone, fingers hit what they aim at: 24 px or room around it, 44 px for what one works the page with', () => {
  it.each(states)('$name', async ({ name, path, reach }) => {
    const page = await open(`${site}pt/${path}`, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await reach(page);
    await measure(name, 'targets', '390 px', async () => {
      const { all, tight, small } = await readSizes(page);
      expect({ tight, small }).toEqual({ tight: [], small: [] });
      return all;
    });
    await page.context().close();
  });
});
