import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { templatePages, templates } from './pages.ts';

const site = inject('site');
const { open } = useBrowser();

describe('at 320 px, which is 1280 px at 400 % zoom', () => {
  it.each(templatePages)('the %s page in %s does not scroll sideways (%s)', async (_, __, path) => {
    const page = await open(`${site}${path}`, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    await page.context().close();
  });
});

describe('with spacing as in WCAG 1.4.12', () => {
  it('nothing is cut off and nothing scrolls sideways', async () => {
    const page = await open(`${site}pt/python/connectionreseterror/`, {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});

describe('touch targets', () => {
  it.each([
    ['an exception', templates['base class']],
    ['a program', templates.demo],
  ])('the controls on the page of %s are at least 44 px high and wide on a phone', async (_, path) => {
    const page = await open(`${site}es/${path}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const small = await page
      .locator('.top a, .top button, .top .box, .tabs button, .bar button, code-demo button, code-demo > a')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.checkVisibility({ contentVisibilityAuto: true }))
          .map((node) => ({ text: node.textContent.trim(), box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
      );
    expect(small).toEqual([]);
  });
});

describe('on paper', () => {
  it('there is one column without the header, both programs of an example, and links are spelled out', async () => {
    const page = await open(`${site}en/python/connectionreseterror/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(
      await page
        .locator('code-tabs:has([role=tablist])')
        .first()
        .locator('.program')
        .evaluateAll((nodes) => nodes.map((node) => node.checkVisibility())),
    ).toEqual([true, true]);
    const after = await page
      .locator('main a[href^="https"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://');
  });
});
