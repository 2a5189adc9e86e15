import type { Page } from 'playwright';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { useBrowser } from './browser.ts';
import { pasted, readCard } from './pasted.ts';

const site = inject('site');
const { open } = useBrowser();
const { strings } = readCatalog(process.cwd()).catalog;

async function search(page: Page, query: string): Promise<string[]> {
  await page.getByRole('textbox').fill(query);
  await page.waitForFunction(() => document.querySelector('search-box [role=status]')?.textContent !== '');
  await page.waitForTimeout(400);
  return page.locator('[role=group]').first().locator('[role=option] b').allInnerTexts();
}

describe('the box finds a class', () => {
  it.each([
    ['pt', 'its name', 'ConnectionResetError', 'ConnectionResetError'],
    ['en', 'the beginning of its name', 'connectionref', 'ConnectionRefusedError'],
    ['en', 'a part of its name', 'ResetError', 'ConnectionResetError'],
    ['es', 'an errno number', '104', 'ConnectionResetError'],
    ['es', 'an errno number of Windows', '10061', 'ConnectionRefusedError'],
    ['en', 'an errno as Python prints it', '[Errno 111]', 'ConnectionRefusedError'],
    ['pt', 'a code', 'ECONNRESET', 'ConnectionResetError'],
    ['pt', 'words with accents', 'conexão recusada', 'ConnectionRefusedError'],
    ['pt', 'the same words without accents', 'conexao recusada', 'ConnectionRefusedError'],
    ['es', 'words with accents', 'conexión rechazada', 'ConnectionRefusedError'],
    ['es', 'the same words without accents', 'conexion rechazada', 'ConnectionRefusedError'],
  ])('in %s, by %s', async (lang, _, query, name) => {
    const page = await open(`${site}${lang}/python/`);
    expect((await search(page, query))[0]).toBe(name);
  });

  it('and shows the sections that hold the words, with links to them', async () => {
    const page = await open(`${site}en/python/`);
    await search(page, 'backoff');
    await page
      .locator(`[role=group][aria-label="${strings.en?.box.sections ?? ''}"] [role=option]`)
      .first()
      .waitFor();
    const href = await page
      .locator(`[role=group][aria-label="${strings.en?.box.sections ?? ''}"] [role=option]`)
      .first()
      .getAttribute('href');
    expect(href).toMatch(/^\/en\/python\/[\w.]+\/.*#[\w-]+$/);
  });

  it('finds nothing in words that no page has, and says so', async () => {
    const page = await open(`${site}en/python/`);
    await search(page, 'zzzqqq');
    await page.waitForFunction(
      () => document.querySelector('search-box [role=status]')?.textContent === 'Nothing found for “zzzqqq”.',
    );
  });
});

describe('the box is used by keyboard', () => {
  it('/ and Ctrl+K put the cursor in it, arrows choose, Enter opens, Escape closes', async () => {
    const page = await open(`${site}en/python/connectionerror/`);
    await page.keyboard.press('/');
    await page.keyboard.type('refused');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('textbox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('#results').isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ConnectionRefusedError');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}en/python/connectionrefusederror/`);
  });

  it('announces how many results there are, in the language of the page', async () => {
    const page = await open(`${site}pt/python/`);
    await search(page, 'ECONNREFUSED');
    // While the full text is still on its way, it says that too.
    await page
      .locator('search-box [role=status]')
      .filter({ hasText: /^\d+ resultados?$/ })
      .waitFor({ state: 'attached' });
  });

  it('on the start page, words typed into the large field are looked up too', async () => {
    const page = await open(`${site}es/`);
    await page.getByRole('textbox').fill('ECONNABORTED');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}es/python/connectionabortederror/`);
  });
});

describe('the box costs nothing until it is used', () => {
  it('loads neither what finds names and errors nor the full text before', async () => {
    const page = await open(`${site}en/python/connectionerror/`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.filter((path) => /names\.json|lookup\.json|pagefind|box/.test(path))).toEqual([]);
    await page.getByRole('textbox').focus();
    await page.waitForTimeout(500);
    expect(requests.filter((path) => /(names|lookup)\.json$/.test(path))).toEqual([
      '/en/names.json',
      '/en/lookup.json',
    ]);
  });

  it.each(publishedLanguages.map(({ code }) => code))(
    'and then no more than 60 kB of lookup and ranking with what they know of the language (%s)',
    async (lang) => {
      const page = await open(`${site}${lang}/python/connectionerror/`);
      await page.waitForLoadState('networkidle');
      const loaded: string[] = [];
      page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
      await page.getByRole('textbox').focus();
      await page.waitForLoadState('networkidle');
      await readCard(page, pasted.python);
      // The box that asks and shows the answers, the fragment of this one and the full text are not what answers.
      const counted = [...new Set(loaded)].filter(
        (path) => !/\/_astro\/(?:box|session)\.|\/card\.json$|\/pagefind\//.test(path),
      );
      expect(counted.some((path) => /^\/_astro\/.*\.js$/.test(path))).toBe(true);
      expect(counted).toEqual(expect.arrayContaining([`/${lang}/names.json`, `/${lang}/lookup.json`]));
      const bytes = counted.map((path) => brotliCompressSync(readFileSync(`dist${path}`)).length);
      expect(
        bytes.reduce((sum, each) => sum + each, 0),
        counted.join(', '),
      ).toBeLessThanOrEqual(60_000);
    },
  );
});

describe('when an index cannot be loaded', () => {
  it('the full text missing: names are still found, and the failure is said with the way to the list', async () => {
    const page = await open(`${site}en/python/`);
    await page.route('**/pagefind/**', (route) => route.abort());
    expect(await search(page, 'ECONNRESET')).toContain('ConnectionResetError');
    await page.locator('#results', { hasText: strings.en?.box.unsearched ?? '' }).waitFor();
    expect(await page.locator('#results a', { hasText: strings.en?.box.browse ?? '' }).getAttribute('href')).toBe(
      `${site}en/python/`,
    );
  });

  it('everything missing: says so and offers the list', async () => {
    const page = await open(`${site}pt/python/`);
    await page.route(/pagefind|names\.json|lookup\.json/, (route) => route.abort());
    await search(page, 'ECONNRESET');
    await page.locator('#results', { hasText: strings.pt?.box.failed ?? '' }).waitFor();
    expect(await page.locator('#results a').getAttribute('href')).toBe(`${site}pt/python/`);
  });
});
