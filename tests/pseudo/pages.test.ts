import { describe, expect, inject, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import { placeOf } from '../../src/model/context.ts';
import { pseudoRoot } from '../../scripts/pseudo/place.ts';
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

const paths = createPaths('/');
const drawn = loadPublished(pseudoRoot)
  .exceptions.flatMap((entry) => [entry, ...entry.messages])
  .filter(({ facts }) => Object.keys(facts.figures).length > 0)
  .map((entry) => paths.to('en', placeOf(entry)).slice(1));

describe('the words of pictures, longer by 40 per cent', () => {
  it.each(drawn)('stay in them and apart (%s)', async (path) => {
    const page = await open(`${site}${path}`, { viewport: { width: 390, height: 844 } });
    expect(await findBursts(page)).toEqual([]);
    await page.context().close();
  });
});
