import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { useBrowser } from '../browser.ts';
import { fieldOf, pasted, readCard } from '../pasted.ts';
import { answers, faultsOf, hold, openBroken, type Damage } from './fault.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('search');

/** What the box says, to the eye and to a screen reader. */
async function says(page: Page, text: string): Promise<void> {
  await page.locator('.results:visible', { hasText: text }).waitFor();
  await page.locator('search-box [role=status]', { hasText: text }).waitFor({ state: 'attached' });
}

async function offersList(page: Page, lang: string, text: string): Promise<void> {
  const link = page.locator('.results a', { hasText: text });
  expect(new URL(await link.evaluate((node: HTMLAnchorElement) => node.href)).pathname).toBe(`/${lang}/python/`);
}

async function findsNames(page: Page): Promise<void> {
  await page.locator('[role=option]', { hasText: 'ConnectionRefusedError' }).first().waitFor();
}

/** What Pagefind itself says of what it lacks. */
const ofPagefind = /Pagefind|index chunk|meta index|Decompressing/;

for (const [broken, routes] of [
  ['the full-text index is missing', [[/\/pagefind\//, answers.missing]]],
  ['the full-text engine is missing', [[/\/pagefind\/wasm/, answers.missing]]],
  ['a part of the full-text index is missing', [[/\.pf_index/, answers.missing]]],
  ['the texts of the full-text index are missing', [[/\.pf_fragment/, answers.missing]]],
  ['the full-text index is corrupt', [[/\.pf_(index|meta|fragment)/, answers.noise]]],
  ['a part of the full-text index is truncated', [[/\.pf_index/, answers.half]]],
  ['the list of the full-text index is no JSON', [[/pagefind-entry\.json/, answers.broken]]],
  ['the full-text script is another file', [[/pagefind\.js/, answers.page]]],
  ['the connection is cut while the full-text index loads', [[/\.pf_index/, answers.cut]]],
] satisfies [string, Damage['routes']][]) {
  fault(
    { broken, still: 'names, codes and messages are found; the box says that texts are not, and leads to the list' },
    async (lang, { box }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/python/`, { routes });
      await fieldOf(page).fill('refused');
      await findsNames(page);
      await says(page, box.unsearched);
      await offersList(page, lang, box.browse);
      expect(noticed.filter((line) => !ofPagefind.test(line))).toEqual([]);
      await page.context().close();
    },
  );
}

fault(
  {
    broken: 'the browser has no WebAssembly',
    still: 'names are found and errors explained; the box says that texts are not searched',
  },
  async (lang, { box }) => {
    const before = (): void => void Reflect.deleteProperty(globalThis, 'WebAssembly');
    const { page, noticed } = await openBroken(open, `${site}${lang}/`, {
      before,
      routes: [[/pagefind-worker/, answers.missing]],
    });
    await fieldOf(page).fill('refused');
    await findsNames(page);
    await says(page, box.unsearched);
    const card = await readCard(page, pasted.python);
    expect(await card.locator('a.go').getAttribute('href')).toBe(`/${lang}/python/connectionreseterror/`);
    expect(noticed.filter((line) => !ofPagefind.test(line))).toEqual([]);
    await page.context().close();
  },
);

for (const [broken, answer] of [
  ['is missing', answers.missing],
  ['is no JSON', answers.broken],
  ['is truncated', answers.half],
  ['is a page of somebody else', answers.page],
  ['has another form', answers.foreign],
  ['has entries that are none', answers.hollow],
] as const) {
  fault(
    {
      broken: `the index of names ${broken}`,
      still: 'the box says so and leads to the list; pasted errors are explained',
    },
    async (lang, { box }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/`, { routes: [[/\/names\.json/, answer]] });
      await fieldOf(page).fill('refused');
      await says(page, box.failed);
      await offersList(page, lang, box.browse);
      const card = await readCard(page, pasted.python);
      expect(await card.locator('a.go').getAttribute('href')).toBe(`/${lang}/python/connectionreseterror/`);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );

  fault(
    {
      broken: `the data for pasted errors ${broken}`,
      still: 'words are found; the box says that errors are not explained',
    },
    async (lang, { box }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/`, { routes: [[/\/lookup\.json/, answer]] });
      await fieldOf(page).fill('refused');
      await findsNames(page);
      await says(page, box.unread);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}

for (const [broken, script] of [
  ['the script of the box is missing', /_astro\/box\./],
  ['the script that answers in the box is missing', /_astro\/answers\./],
] as const) {
  fault(
    { broken, still: 'the box says so and leads to the list; what is typed a moment later tries again' },
    async (lang, { box }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/python/connectionerror/`, {
        routes: [[script, answers.cut]],
      });
      await fieldOf(page).fill('ref');
      await says(page, box.failed);
      await offersList(page, lang, box.browse);
      await page.unrouteAll();
      // What failed is left alone for a second.
      await page.waitForTimeout(1100);
      await fieldOf(page).fill('refused');
      await findsNames(page);
      expect(await page.locator('.results', { hasText: box.failed }).count()).toBe(0);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}

fault(
  {
    broken: 'the connection is cut while the box loads, and comes back',
    still: 'what failed works with the next try, without a reload',
  },
  async (lang, { box }) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/`, {
      routes: [[/names\.json|lookup\.json|\/pagefind\//, answers.cut]],
    });
    await fieldOf(page).fill('connection');
    await says(page, box.failed);
    await page.unrouteAll();
    // As somebody types on: what failed is tried again once a second, and each letter has its answer a moment later.
    const sections = page.locator('[role=option]', { hasText: '›' });
    await expect
      .poll(
        async () => {
          await fieldOf(page).pressSequentially(' ');
          await sections
            .first()
            .waitFor({ timeout: 2_000 })
            .catch(() => undefined);
          return sections.count();
        },
        { timeout: 30_000, interval: 300 },
      )
      .toBeGreaterThan(0);
    await findsNames(page);
    const card = await readCard(page, pasted.python);
    expect(await card.locator('.meaning').count()).toBe(1);
    expect(await page.locator('.results', { hasText: box.failed }).count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

for (const [broken, late] of [
  ['the data of the box comes late', /names\.json|lookup\.json/],
  ['the script of the box comes late', /_astro\/box\./],
  ['the script that answers in the box comes late', /_astro\/answers\./],
] as const) {
  fault(
    {
      broken,
      still: 'the box says that it loads, the page can be read and left; then it answers what was typed meanwhile',
    },
    async (lang, { site: texts }) => {
      const held = hold();
      const { page, noticed } = await openBroken(open, `${site}${lang}/python/connectionerror/`, {
        routes: [[late, held.answer]],
      });
      const text = await page.locator('main h2').first().boundingBox();
      await fieldOf(page).fill('refused');
      await says(page, texts.loading);
      expect(await page.locator('main h2').first().boundingBox()).toEqual(text);
      await fieldOf(page).press('Escape');
      await page.locator('.toc a').last().click();
      held.release();
      await fieldOf(page).fill('refused con');
      await findsNames(page);
      await page
        .locator('.results', { hasText: texts.loading })
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      await expect.poll(() => page.getByText(texts.loading).filter({ visible: true }).count()).toBe(0);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}

fault(
  { broken: 'the full text comes late', still: 'names are found at once, and the box says that more is on its way' },
  async (lang, { site: texts }) => {
    const held = hold();
    const { page, noticed } = await openBroken(open, `${site}${lang}/`, { routes: [[/pagefind\.js/, held.answer]] });
    await fieldOf(page).fill('refused');
    await findsNames(page);
    await says(page, texts.loading);
    held.release();
    await page.locator('[role=option]', { hasText: '›' }).first().waitFor();
    expect(await page.getByText(texts.loading).filter({ visible: true }).count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  {
    broken: 'the explanation of a pasted error comes late',
    still: 'what it is and where it is explained is there, and that more is coming',
  },
  async (lang, { site: texts }) => {
    const held = hold();
    const { page, noticed } = await openBroken(open, `${site}${lang}/`, { routes: [[/card\.json/, held.answer]] });
    await fieldOf(page).fill(pasted.python);
    await page.locator('.reading a.go').waitFor();
    await says(page, texts.loading);
    held.release();
    await page.locator('.reading .privacy').waitFor();
    expect(await page.getByText(texts.loading).filter({ visible: true }).count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);
