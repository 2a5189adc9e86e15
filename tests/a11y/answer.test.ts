import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { useBrowser } from '../e2e/browser.ts';
import { pasted, readCard } from '../e2e/pasted.ts';

const site = inject('site');
const { open } = useBrowser();
const languages = publishedLanguages.map(({ code }) => code);

describe.each(['light', 'dark'] as const)(
  'axe finds nothing in the answer to a pasted error, in the %s theme',
  (colorScheme) => {
    it.each(languages)('on the home page and in the header (%s)', async (lang) => {
      for (const [path, text] of [
        ['', pasted.windows],
        ['about/', pasted.node],
        ['about/', pasted.nonsense],
      ] as const) {
        const page = await open(`${site}${lang}/${path}`, { colorScheme, reducedMotion: 'reduce' });
        await readCard(page, text);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        await page.context().close();
      }
    });
  },
);

describe('the answer on a phone', () => {
  it.each(languages.flatMap((lang) => [`${lang}/`, `${lang}/about/`]))(
    'does not scroll sideways at 320 px (/%s)',
    async (path) => {
      const page = await open(`${site}${path}`, { viewport: { width: 320, height: 640 } });
      const card = await readCard(page, pasted.windows);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      const wide = await card
        .locator('*')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
            .map((part) => part.tagName),
        );
      expect(wide).toEqual([]);
    },
  );

  it('its buttons and its link are at least 44 px high and wide', async () => {
    const page = await open(`${site}pt/about/`, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const card = await readCard(page, pasted.windows);
    const sizes = await card
      .locator('button, .acts a')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect()));
    expect(sizes.length).toBe(3);
    expect(sizes.filter(({ width, height }) => width < 43.5 || height < 43.5)).toEqual([]);
  });
});
