import { describe, expect, inject, it } from 'vitest';
import { encodeShare, shareLimits } from '../../src/playground/share.ts';
import { useBrowser } from './browser.ts';
import { clipboard, edit, program, row, showLanguage, status } from './program.ts';

const site = inject('site');
const { open } = useBrowser();
const entry = 'en/python/connectionreseterror/';
const demo = 'en/python/connectionreseterror/demos/retry/';
const slip = 'en/python/connectionrefusederror/demos/wrapped/';

describe('a link with code', () => {
  it('shows the code that was edited, runs nothing until the reader says so, and says where it comes from', async () => {
    const page = await open(`${site}${entry}`, clipboard);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'retry.ts', "console.log('olá 👋');\n");
    await row(page, 'retry.ts').getByRole('button', { name: 'Copy link' }).click();
    await status(page, 'retry.ts', /^Link copied/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site}${demo}#code=`)).toBe(true);
    const other = await open(link);
    const field = other.getByRole('textbox', { name: 'Code of retry.ts' });
    await field.waitFor();
    expect((await field.innerText()).trim()).toBe("console.log('olá 👋');");
    await other.getByText('This code came from a link, not from Errata').waitFor();
    expect(await other.locator('.live').count()).toBe(0);
    expect(await other.locator('iframe').count()).toBe(0);
    await other.getByRole('button', { name: 'Run retry.ts' }).click();
    await program(other, 'retry.ts').locator('.live', { hasText: 'olá 👋' }).waitFor();
    await other.getByRole('button', { name: 'Reset retry.ts' }).click();
    expect(other.url()).toBe(`${site}${demo}`);
  });

  it('opens the side of a slip that it was made from, and goes along to another language', async () => {
    const fragment = (await encodeShare({ slot: 'wrong.ts', code: 'let mine = 1;' })) ?? '';
    const page = await open(`${site}${slip}${fragment}`);
    await page.getByRole('textbox', { name: 'Code of wrapped.wrong.ts' }).waitFor();
    await page.getByRole('link', { name: 'Português' }).click();
    await page.getByRole('textbox', { name: 'Código de wrapped.wrong.ts' }).waitFor();
    expect(page.url()).toContain('/pt/');
  });

  it.each([
    ['damaged', '#code=1/py/eJxLTEpO', "can't be read"],
    ['made by hand', '#code=<script>alert(1)</script>', "can't be read"],
    ['oversized', `#code=1/py/${'A'.repeat(shareLimits.fragment)}`, 'too long to be opened'],
  ])('that is %s says so, and the original is there', async (_, fragment, text) => {
    const page = await open(`${site}${demo}${fragment}`);
    await page.getByText(text).waitFor();
    expect(await page.getByRole('textbox', { name: /^Code of/ }).count()).toBe(0);
    expect(await program(page, 'retry.py').locator('[data-code]').innerText()).toContain('HTTPConnection');
  });

  it('of another page’s program says so', async () => {
    const fragment = (await encodeShare({ slot: 'wrong.py', code: 'x' })) ?? '';
    const page = await open(`${site}${demo}${fragment}`);
    await page.getByText('belongs to another page').waitFor();
  });

  it('is not made of code that is too long, and the reader is told', async () => {
    const page = await open(`${site}${demo}`);
    const noise = Array.from({ length: 9000 }, (_, index) => ((index * 2654435761) >>> 7).toString(36)).join('');
    await edit(page, 'retry.py', `x = '${noise}'`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await status(page, 'retry.py', /long/)).toBe('Too long: a link holds 8 kB at most.');
  });
});
