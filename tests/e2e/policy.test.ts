import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { templatePages } from '../a11y/pages.ts';
import { readPages } from '../site/pages.ts';
import { useBrowser } from './browser.ts';
import { clipboard, program, row, showLanguage, status } from './program.ts';
import { openWatched } from './violations.ts';

const site = inject('site');
const docs = inject('docs');
const { open } = useBrowser();
const watch = (path: string, options = {}) => openWatched(open, path, options);
const demo = 'en/python/connectionreseterror/demos/retry/';

describe.each(['dist', '.cache/docs'])('the policy of %s', (folder) => {
  const policies = readPages(folder).map(({ path, html }) => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    return { path, html, policy };
  });
  const policy = policies[0]?.policy ?? '';

  it('has the same bytes on every page, before anything that it has to govern', () => {
    expect(new Set(policies.map((page) => page.policy))).toEqual(new Set([policy]));
    for (const { path, html } of policies) {
      const place = html.indexOf('http-equiv="Content-Security-Policy"');
      expect(place, path).toBeGreaterThan(0);
      expect(place, path).toBeLessThan(html.search(/<script|<style|<link/));
    }
  });

  it('forbids all but what it names, and nothing in it opens a door', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|data:|nonce/);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy.length).toBeLessThan(400);
  });

  it('is what hosts send, who add who may frame the site', () => {
    const header = `  Content-Security-Policy: ${policy};frame-ancestors 'none'\n`;
    expect(readFileSync(`${folder}/_headers`, 'utf8')).toContain(header);
    for (const file of ['nginx-maps.conf', 'caddy-headers']) {
      expect(readFileSync(`${folder}/_server/${file}`, 'utf8')).toContain(`"${policy};frame-ancestors 'none'"`);
    }
  });
});

describe('no page asks for what the policy forbids', () => {
  const rows: (readonly [string, string, string])[] = [['root', '', ''], ['404', '', 'nowhere'], ...templatePages];
  it.each(rows)('%s %s', async (_, __, path) => {
    const { page, violations } = await watch(site + path, { colorScheme: 'dark' });
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });

  it('below a sub-path', async () => {
    const { page, violations } = await watch(`${docs}pt/python/connectionreseterror/`);
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });
});

describe('nothing that a reader does is forbidden', () => {
  it.each([
    ['TypeScript', 'retry.ts'],
    ['Python', 'retry.py'],
  ] as const)('running a program in %s, and editing it', async (language, file) => {
    const { page, violations } = await watch(site + demo, clipboard);
    await showLanguage(page, language);
    await page.getByRole('button', { name: `Run ${file}` }).click();
    await status(page, file, /^Exit code 0/);
    const text =
      language === 'Python' ? 'print("mine")\n1 / 0\n' : 'const mine: string = "mine";\nconsole.log(mine);\n';
    await page.getByRole('button', { name: `Edit ${file}` }).click();
    // With the keyboard, over what is there: what Playwright fills in comes as no reader types it.
    await page.getByRole('textbox', { name: `Code of ${file}` }).press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.insertText('\n\n');
    await page.getByRole('button', { name: `Run ${file}` }).click();
    await program(page, file).locator('.live > pre', { hasText: 'mine' }).waitFor();
    await status(page, file, /^Exit code/);
    // The editor looks as it should: its styles are there, and not as an element.
    expect(await page.locator('.cm-scroller').evaluate((node) => getComputedStyle(node).display)).toBe('flex');
    expect(
      await page
        .locator('.cm-content .s')
        .first()
        .evaluate((node) => getComputedStyle(node).color),
    ).not.toBe(await page.locator('.cm-content').evaluate((node) => getComputedStyle(node).color));
    expect(await page.locator('style').count()).toBe(1);
    await row(page, file).getByRole('button', { name: 'Copy link' }).click();
    await status(page, file, /^Link copied/);
    expect(violations).toEqual([]);
  });

  it('searching, pasting an error, choosing a theme and a language', async () => {
    const { page, violations } = await watch(`${site}en/`);
    const field = page.getByRole('textbox');
    await field.fill('connection reset peer');
    await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
    await field.fill('Traceback (most recent call last):\nConnectionResetError: [Errno 104] Connection reset by peer');
    await page.locator('[data-results] a.go').first().waitFor();
    await page.locator('theme-switch button').click();
    await page.getByRole('link', { name: 'Português' }).click();
    await page.waitForURL(`${site}pt/`);
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });
});

describe('the policy holds', () => {
  const attacks = {
    'an inline script': `const script = document.createElement('script'); script.text = 'window.broken = 1'; document.head.append(script)`,
    'an event handler': `document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" onload="window.broken = 1">')`,
    'a style element': `document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style>')`,
    'a style attribute': `document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')`,
    'an image from elsewhere': `document.body.insertAdjacentHTML('beforeend', '<img src="http://elsewhere.invalid/x.png">')`,
    'a request elsewhere': `fetch('http://elsewhere.invalid/').catch(() => undefined)`,
    'a script from elsewhere': `import('http://elsewhere.invalid/x.js').catch(() => undefined)`,
    'a frame': `document.body.insertAdjacentHTML('beforeend', '<iframe src="http://elsewhere.invalid/"></iframe>')`,
    'a form that is sent': `document.body.insertAdjacentHTML('beforeend', '<form action="/x" id="sent"></form>'); document.querySelector('#sent').submit()`,
    'a base address': `document.head.insertAdjacentHTML('afterbegin', '<base href="http://elsewhere.invalid/">')`,
    'text as a program': `(0, eval)('window.broken = 1')`,
  };
  it.each(Object.entries(attacks))('against %s', async (_, code) => {
    const { page, violations } = await watch(`${site}en/python/connectionreseterror/`);
    // Run as the page's own: what Playwright evaluates may do more than a page.
    const blob = `import(URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))).catch(() => undefined)`;
    await page.evaluate(
      `{ const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { ${blob} }; port2.postMessage(0) }`,
    );
    await expect.poll(() => violations.length).toBeGreaterThan(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.evaluate('getComputedStyle(document.body).color')).not.toBe('rgb(255, 0, 0)');
  });
});
