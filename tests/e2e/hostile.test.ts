import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { encodeShare } from '../../src/playground/share.ts';
import { useBrowser } from './browser.ts';
import { fieldOf, readCard } from './pasted.ts';
import { edit, program, row, status } from './program.ts';

const site = inject('site');
const { open } = useBrowser();
const demo = 'en/python/connectionreseterror/demos/retry/';

const markup = `<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1"></svg><a href="javascript:window.hit=1">`;
const turning = '\u202e\u202d\u2066\u2069\u200f\u061c';
const escapes = '\u001b[2J\u001b]zq;qzqv\u0007\u009bzqm\u0008';

/** Anything that turns the direction of a text, or acts on whatever shows it. */
// eslint-disable-next-line no-control-regex -- what is sought are control characters
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A page that notes whether anything of a text ran, asked for something or went away. */
async function watch(address: string): Promise<{ page: Page; expectQuiet: () => Promise<void> }> {
  const page = await open(address);
  const noticed: string[] = [];
  page.on('dialog', (dialog) => {
    noticed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => noticed.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:blob|data):/.test(request.url())) noticed.push(request.url());
  });
  page.on('request', (request) => {
    if (/\/x$|evil/.test(request.url())) noticed.push(request.url());
  });
  return {
    page,
    expectQuiet: async () => {
      expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
      expect(noticed).toEqual([]);
      const made = page
        .locator('search-box, code-demo, .live')
        .locator('img, svg[onload], script, a[href^="javascript:"]');
      expect(await made.count()).toBe(0);
    },
  };
}

describe('what is pasted into the box', () => {
  it.each([
    ['a message', `KeyError: '${markup}'\n`],
    ['a class', `Traceback (most recent call last):\n  File "a.py", line 1, in f\n${markup}Error: x\n`],
    ['a file', `Traceback (most recent call last):\n  File "${markup}.py", line 1, in f\nKeyError: 1\n`],
    ['a value', `ConnectionRefusedError: [Errno 111] Connect call failed ('${markup}', 5432)\n`],
    ['a cause', `TypeError: fetch failed\n    at main (a.mjs:1:1) {\n  [cause]: Error: ${markup}\n}\n`],
    ['a page of HTML', `<!doctype html>\n<html>\n${markup}\n</html>`],
  ])('is shown as text, and runs nothing: markup in %s', async (_, text) => {
    const { page, expectQuiet } = await watch(`${site}en/`);
    await readCard(page, text);
    await expectQuiet();
  });

  it('turns nothing around, and acts on nothing: marks of direction, terminal escapes', async () => {
    const { page, expectQuiet } = await watch(`${site}en/`);
    const hostile = `${turning}${escapes}`;
    const card = await readCard(
      page,
      `Traceback (most recent call last):\n  File "a${hostile}.py", line 1, in f\nKeyError: 'x${hostile}y'\n`,
    );
    expect(await card.locator('.name').innerText()).toBe('KeyError');
    expect(await card.innerText()).not.toMatch(acting);
    expect(await page.locator('search-box [role=status]').innerText()).not.toMatch(acting);
    await expectQuiet();
  });

  it.each([
    [
      'marks of direction and escapes are seen',
      `zzqx${turning}${escapes}`,
      'zzqx⟨202E⟩⟨202D⟩⟨2066⟩⟨2069⟩⟨200F⟩⟨061C⟩␛[2J␛]zq;',
    ],
    ['markup is text', '<zzqy>', '<zzqy>'],
  ])('is named when nothing is found: %s', async (_, query, shown) => {
    const { page, expectQuiet } = await watch(`${site}en/`);
    await fieldOf(page).fill(query);
    const results = page.locator('search-box .results', { hasText: 'Nothing found' });
    await results.waitFor();
    expect(await results.innerText()).toContain(`“${shown}`);
    expect(await results.innerText()).not.toMatch(acting);
    expect(await page.locator('search-box [role=status]').innerText()).not.toMatch(acting);
    await expectQuiet();
  });

  it('may be broken text: lone surrogates are answered', async () => {
    const { page, expectQuiet } = await watch(`${site}en/`);
    const field = fieldOf(page);
    await field.focus();
    await field.evaluate((element: HTMLTextAreaElement) => {
      element.value = "KeyError: '\ud800\udfff\ud83d'\n\ud800";
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('.reading .privacy').waitFor();
    expect(await page.locator('.reading .name').innerText()).toBe('KeyError');
    await expectQuiet();
  });
});

describe('code that comes in a link', () => {
  it('is shown with what would turn it around, and runs nothing', async () => {
    const code = `let admin = false; // ${turning} ${escapes}\nlet html = '${markup}';\n`;
    const fragment = (await encodeShare({ slot: 'ts', code })) ?? '';
    const { page, expectQuiet } = await watch(`${site}${demo}${fragment}`);
    const field = page.getByRole('textbox', { name: 'Code of retry.ts' });
    await field.waitFor();
    const shown = await field.innerText();
    expect(shown).toContain('⟨202E⟩⟨202D⟩⟨2066⟩⟨2069⟩');
    expect(shown).toContain('␛[2J');
    expect(shown).toContain('<script>window.hit=1</script>');
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await page.locator('.live, iframe').count()).toBe(0);
    await expectQuiet();
  });
});

describe('what a program prints', () => {
  it('is text: markup is shown, marks of direction and escapes are seen', async () => {
    const { page, expectQuiet } = await watch(`${site}${demo}`);
    await page.getByRole('tab', { name: 'TypeScript' }).click();
    const text = JSON.stringify(`${turning}${escapes}${markup}`);
    await edit(page, 'retry.ts', `console.log(${text});\nconsole.error(${text});\nthrow new Error(${text});\n`);
    await row(page, 'retry.ts').getByRole('button', { name: 'Run retry.ts' }).click();
    await status(page, 'retry.ts', /1/);
    const live = program(page, 'retry.ts').locator('.live');
    const shown = await live.innerText();
    expect(shown.split('⟨202E⟩⟨202D⟩').length - 1).toBe(3);
    expect(shown).toContain('<script>window.hit=1</script>');
    expect(shown).not.toMatch(acting);
    await expectQuiet();
  });
});

describe('an address', () => {
  it.each(['%E0%A4%A', '100%', '%3Cimg%20src=x%20onerror=window.hit=1%3E', '%E2%80%AE', 'x'.repeat(3000)])(
    'that nothing is at gets the page that says so: /en/python/%s',
    async (name) => {
      const { page, expectQuiet } = await watch(`${site}en/python/${name}/?q=${name}#${name}`);
      expect(await page.locator('h1').count()).toBe(1);
      await page.waitForLoadState('networkidle');
      await expectQuiet();
    },
  );
});
