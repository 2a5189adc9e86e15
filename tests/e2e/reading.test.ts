import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const page = 'python/connectionreseterror/';

describe('without JavaScript', () => {
  it('a page can be read: sections, messages, programs in both languages, recorded output', async () => {
    const tab = await open(`${site}es/${page}`, { javaScriptEnabled: false });
    const headings = await tab.locator('main h2').allInnerTexts();
    expect(headings).toEqual([
      'Sinopsis',
      'Propósito',
      'Uso',
      'En TypeScript',
      'Mensajes',
      'Ejemplos',
      'Trampas',
      'Resumen en una línea',
    ]);
    const example = tab.locator('#example-provoke + p + .card, #example-provoke ~ .card').first();
    expect(
      await example
        .locator('.program')
        .evaluateAll((programs) => programs.map((program) => getComputedStyle(program).display)),
    ).toEqual(['block', 'block']);
    expect(await example.locator('.out').first().textContent()).toContain('Connection reset by peer');
  });

  it('the language can be switched, and the page is the same one', async () => {
    const tab = await open(`${site}pt/${page}`, { javaScriptEnabled: false });
    await tab.getByRole('link', { name: 'English' }).click();
    expect(tab.url()).toBe(`${site}en/${page}`);
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
  });

  it('every page can be reached from the start page by links', async () => {
    const tab = await open(`${site}en/`, { javaScriptEnabled: false });
    await tab.getByRole('link', { name: 'All exceptions, A–Z' }).last().click();
    await tab.getByRole('link', { name: /Connect call failed/ }).click();
    expect(tab.url()).toBe(`${site}en/python/connectionrefusederror/connect-call-failed/`);
  });

  it('the root page offers three plain links', async () => {
    const tab = await open(site, { javaScriptEnabled: false });
    expect(await tab.locator('main a').allInnerTexts()).toEqual(['Português', 'Español', 'English']);
  });
});

describe('the reader’s language', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['es-CO', 'es'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ])('a browser set to %s is taken to /%s/', async (locale, lang) => {
    const tab = await open(site, { locale });
    await tab.waitForURL(`${site}${lang}/`);
  });

  it('a choice made with the switcher is remembered for the root page, and keeps the section', async () => {
    const tab = await open(`${site}en/${page}#pitfalls`);
    await tab.getByRole('link', { name: 'Português' }).click();
    expect(tab.url()).toBe(`${site}pt/${page}#pitfalls`);
    await tab.goto(site);
    await tab.waitForURL(`${site}pt/`);
  });
});

describe('programs', () => {
  it('Python and TypeScript are tabs; the choice holds for the page and is remembered', async () => {
    const tab = await open(`${site}en/${page}`);
    await tab.getByRole('tab', { name: 'TypeScript' }).first().click();
    const visible = async (): Promise<(string | null)[]> =>
      tab
        .locator('code-tabs:has([role=tab]) .program:visible')
        .evaluateAll((programs) => programs.map((program) => program.getAttribute('data-language')));
    expect(new Set(await visible())).toEqual(new Set(['typescript']));
    await tab.reload();
    await tab.getByRole('tab').first().waitFor();
    expect(new Set(await visible())).toEqual(new Set(['typescript']));
  });

  it('tabs are changed with the arrow keys', async () => {
    const tab = await open(`${site}en/${page}`);
    await tab.getByRole('tab', { name: 'Python' }).first().focus();
    await tab.keyboard.press('ArrowRight');
    expect(await tab.locator(':focus').innerText()).toBe('TypeScript');
    expect(await tab.locator(':focus').getAttribute('aria-selected')).toBe('true');
  });

  it('the copy button copies the code without its callout marks', async () => {
    const tab = await open(`${site}en/${page}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.locator('copy-button button:visible').first().click();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^import /);
    expect(copied).not.toMatch(/\(\d\)$|\d$/m);
    expect(await tab.locator('copy-button:visible [role=status]').first().innerText()).toBe('Copied');
  });
});

describe('the table of contents', () => {
  it('follows the reader', async () => {
    const tab = await open(`${site}en/${page}`);
    await tab.locator('#pitfalls').evaluate((heading) => heading.scrollIntoView());
    await tab.waitForFunction(() => document.querySelector('.toc [aria-current]')?.textContent === 'Pitfalls');
  });
});

describe('the theme', () => {
  it('goes from the system’s to light to dark, is remembered, and is there before anything is painted', async () => {
    const tab = await open(`${site}en/${page}`, { colorScheme: 'light' });
    await tab.getByRole('button', { name: 'Theme: system' }).click();
    await tab.getByRole('button', { name: 'Theme: light' }).click();
    expect(await tab.locator('html').getAttribute('data-theme')).toBe('dark');
    await tab.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('body') === null) return;
        observer.disconnect();
        Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.reload();
    expect(await tab.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody)).toBe('dark');
  });
});
