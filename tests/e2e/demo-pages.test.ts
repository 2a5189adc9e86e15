import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { program, row, showLanguage, status } from './program.ts';

const site = inject('site');
const { open } = useBrowser();
const entry = 'en/python/connectionreseterror/';
const demo = 'en/python/connectionreseterror/demos/retry/';

describe('a download', () => {
  it('of Python shows how far it is, and can be cancelled and begun again', async () => {
    const page = await open(`${site}${demo}`);
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route('**/play/*.wasm', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Run retry.py' }).click();
    expect(await status(page, 'retry.py', /MB/)).toMatch(/^Downloading: \d\.\d of 5\.0 MB$/);
    expect(await row(page, 'retry.py').locator('progress').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Cancel the download' }).click();
    expect(await status(page, 'retry.py', /cancel/i)).toBe('Download canceled');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Run retry.py');
    letGo();
    await page.getByRole('button', { name: 'Run retry.py' }).click();
    expect(await status(page, 'retry.py', /^Exit/)).toMatch(/^Exit code 0/);
  });

  it('that fails says which and what still works; the next Run tries again', async () => {
    const page = await open(`${site}${demo}`);
    await page.route('**/play/*.js', (route) => route.abort());
    await showLanguage(page, 'TypeScript');
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    expect(await status(page, 'retry.ts', /failed/)).toMatch(
      /^The download failed: .+\. The code and its recorded output/,
    );
    expect(await program(page, 'retry.ts').locator('.out > pre').innerText()).toContain('200');
    await page.unroute('**/play/*.js');
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    expect(await status(page, 'retry.ts', /^Exit/)).toBe('Exit code 0 · same as the recording');
  });

  it('of what runs programs that fails leaves the page as it is, and says so', async () => {
    const page = await open(`${site}${demo}`);
    await page.route('**/programs/*.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Run retry.py' }).click();
    expect(await status(page, 'retry.py', /./)).toMatch(/The code and its recorded output are all here/);
    await page.unroute('**/programs/*.json');
    await page.getByRole('button', { name: 'Edit retry.py' }).click();
    await page.getByRole('textbox', { name: 'Code of retry.py' }).waitFor();
  });
});

describe('without JavaScript', () => {
  it('the page of a program has its source, what it printed, its notes, and how to run it at home', async () => {
    const page = await open(`${site}${demo}`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Retry, but not forever');
    expect(await page.locator('.program').evaluateAll((nodes) => nodes.map((node) => node.checkVisibility()))).toEqual([
      true,
      true,
    ]);
    expect(await page.getByText('Recorded output').count()).toBe(2);
    expect(await page.locator('.notes li').count()).toBe(5);
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.take code').allInnerTexts()).toEqual(['python3 retry.py', 'node retry.ts']);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download retry.py' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('retry.py');
    const text = await (await page.request.get(file.url())).text();
    expect(text).toMatch(/^import socket\n/);
    expect(text).not.toMatch(/# \(\d\)/);
  });

  it('it leads back to its place, and to the same program in another language', async () => {
    const page = await open(`${site}${demo}`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Español' }).click();
    expect(page.url()).toBe(`${site}${demo.replace('en/', 'es/')}`);
    await page.getByRole('link', { name: 'Ejemplos' }).click();
    expect(page.url()).toBe(`${site}es/python/connectionreseterror/#example-retry`);
  });

  it('is for readers who come from an exception’s page, not from a search engine', async () => {
    const page = await open(`${site}${entry}`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Open retry.py on its own page' }).click();
    expect(page.url()).toBe(`${site}${demo}`);
    expect(await page.title()).toBe('retry.py · ConnectionResetError · Errata');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await (await page.request.get(`${site}sitemap-0.xml`)).text()).not.toContain('/demos/');
  });
});

describe('the page while its script comes', () => {
  it('keeps the place of the buttons: nothing moves when they appear', async () => {
    const page = await open(`${site}${demo}`, { javaScriptEnabled: false });
    const places = (tab: Page): Promise<number[]> =>
      tab.locator('.program:has([data-file="retry.py"]) :is(pre, .out, .out > p)').evaluateAll((nodes) => {
        const { top } = nodes[0]?.getBoundingClientRect() ?? { top: 0 };
        return nodes.map((node) => Math.round(node.getBoundingClientRect().top - top));
      });
    const before = await places(page);
    expect(before.length).toBeGreaterThan(3);
    expect(await places(await open(`${site}${demo}`))).toEqual(before);
  });
});
