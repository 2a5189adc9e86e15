import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { findBursts } from '../pseudo/bursts.ts';
import { templatePages } from './pages.ts';
import { measure } from './results.ts';
import { usedStates } from './states.ts';

const site = inject('site');
const { open } = useBrowser();

/** A window of 1280 × 1024 px at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

/** What is written on a page and shown once nothing loads, in order of the document. */
async function readTexts(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=status]')].every(
      ({ textContent }) => textContent !== document.body.dataset.loading,
    ),
  );
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      // The tree and the contents stand beside the text where there is room: also on the list of exceptions, and as headings.
      if (parent === null || text === '' || parent.closest('.side.nav, .toc, script, noscript, .box kbd') !== null)
        continue;
      if (parent.checkVisibility({ visibilityProperty: true })) texts.push(text);
    }
    return texts;
  });
}

/** What stays in its place while the page scrolls, and takes more than a quarter of the window. */
async function findCovering(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo({ top: innerHeight, behavior: 'instant' });
    return [...document.querySelectorAll('body *')]
      .filter((node) => {
        const { position } = getComputedStyle(node);
        const { top, bottom } = node.getBoundingClientRect();
        const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
        return (position === 'sticky' || position === 'fixed') && node.checkVisibility() && shown > innerHeight / 4;
      })
      .map((node) => `${node.tagName.toLowerCase()}.${node.className}`);
  });
}

describe('at 400 % zoom, nothing scrolls sideways, nothing is lost, nothing covers the text', () => {
  it.each(templatePages)('the %s page in %s (%s)', async (name, lang, path) => {
    const page = await open(`${site}${path}`, { viewport: { width: 1280, height: 1024 } });
    const before = await readTexts(page);
    await page.setViewportSize(zoomed);
    await measure(name, '400 % zoom', lang, async () => {
      expect(await findBursts(page)).toEqual([]);
      expect(await findCovering(page)).toEqual([]);
      const after = await readTexts(page);
      expect(before.filter((text) => !after.includes(text))).toEqual([]);
      return after.length;
    });
    await page.context().close();
  });

  it.each(usedStates)('$name', async ({ path, reach }) => {
    const page = await open(`${site}pt/${path}`, { viewport: zoomed });
    await reach(page);
    expect(await findBursts(page)).toEqual([]);
    expect(await findCovering(page)).toEqual([]);
    await page.context().close();
  });
});

/** WCAG 1.4.12, as a reader's own sheet would have it: one made by script, since the policy of the page forbids a style element. */
async function spread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const { spacing, size } = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('main p') ?? document.body);
    return { spacing: Number.parseFloat(style.letterSpacing), size: Number.parseFloat(style.fontSize) };
  });
  expect(spacing).toBeCloseTo(0.12 * size, 1);
}

describe('with the spacing of WCAG 1.4.12, nothing is cut off and nothing overlaps', () => {
  it.each(templatePages)('the %s page in %s (%s)', async (name, lang, path) => {
    const page = await open(`${site}${path}`, { viewport: { width: 1360, height: 800 } });
    await spread(page);
    await measure(name, 'spacing', lang, async () => {
      for (const width of [1360, 820, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, found: await findBursts(page) }).toEqual({ width, found: [] });
      }
      return 3;
    });
    await page.context().close();
  });

  it.each(usedStates)('$name', async ({ path, reach }) => {
    const page = await open(`${site}es/${path}`, { viewport: { width: 390, height: 844 } });
    await reach(page);
    await spread(page);
    expect(await findBursts(page)).toEqual([]);
    await page.context().close();
  });
});
