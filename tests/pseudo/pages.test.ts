import { describe, expect, inject, it } from 'vitest';
import { templates } from '../a11y/pages.ts';
import { useBrowser } from '../e2e/browser.ts';
import { findBursts } from './bursts.ts';
import { findUntranslated } from './untranslated.ts';

const site = inject('pseudo');
const { open } = useBrowser();
const widths = [390, 1360] as const;

describe.each(Object.entries(templates))('the %s page, pseudo-translated', (_, path) => {
  it('says nothing that is not in the content', async () => {
    const page = await open(`${site}en/${path}`);
    expect(await findUntranslated(page)).toEqual([]);
    await page.context().close();
  });

  it.each(widths)('at %d px holds texts that are longer by 40 per cent', async (width) => {
    const page = await open(`${site}en/${path}`, { viewport: { width, height: 844 }, hasTouch: width < 500 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await findBursts(page)).toEqual([]);
    await page.context().close();
  });
});
