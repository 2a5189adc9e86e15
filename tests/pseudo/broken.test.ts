import { expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { findBursts } from './bursts.ts';
import { findUntranslated } from './untranslated.ts';

const site = inject('pseudo');
const { open } = useBrowser();

it('a text, a name for screen readers and a title that are not of the content are found', async () => {
  const page = await open(`${site}en/about/`);
  await page.evaluate(() => {
    document.title = 'About';
    document.querySelector('main p')?.append('Copied');
    document.querySelector('footer nav')?.setAttribute('aria-label', 'Footer');
  });
  expect(await findUntranslated(page)).toEqual([
    'title: About',
    expect.stringMatching(/^text .*: Copied$/),
    expect.stringMatching(/^aria-label .*: Footer$/),
  ]);
});

it('what does not fit is found: a wide word, a box that cuts off, a header whose parts meet', async () => {
  const broken = async (style: string): Promise<string> => {
    const page = await open(`${site}en/about/`, { viewport: { width: 390, height: 844 }, bypassCSP: true });
    await page.addStyleTag({ content: style });
    return (await findBursts(page)).join('\n');
  };
  expect(await broken('main p { white-space: nowrap }')).toMatch(/scrolls sideways/);
  expect(await broken('h1 { white-space: nowrap; overflow: hidden; font-size: 4rem }')).toMatch(/h1.* too wide/);
  expect(await broken('main p { height: 1em; overflow: hidden }')).toMatch(/cut off/);
  expect(await broken('.top .mark { margin-right: -9rem }')).toMatch(/in the header, /);
});
