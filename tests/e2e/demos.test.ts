import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { clipboard, edit, program, row, showLanguage, status } from './program.ts';

const site = inject('site');
const docs = inject('docs');
const { open } = useBrowser();
const entry = 'en/python/connectionreseterror/';
const demo = 'en/python/connectionreseterror/demos/retry/';
const slip = 'en/python/connectionrefusederror/demos/wrapped/';

describe('a program', () => {
  it('in TypeScript runs in its place, and does what was recorded', async () => {
    const page = await open(`${site}${entry}`);
    await showLanguage(page, 'TypeScript');
    const recorded = await program(page, 'provoke.ts').locator('.out > pre').innerText();
    await page.getByRole('button', { name: 'Run provoke.ts' }).click();
    expect(await status(page, 'provoke.ts', /^Exit/)).toBe('Exit code 0 · same as the recording');
    expect((await program(page, 'provoke.ts').locator('.live > pre').innerText()).trimEnd()).toBe(recorded);
  });

  it('in Python says what it downloads, runs, and says it no more', async () => {
    const page = await open(`${site}${entry}`);
    expect(await row(page, 'provoke.py').textContent()).toContain('5 MB');
    await page.getByRole('button', { name: 'Run provoke.py' }).click();
    expect(await status(page, 'provoke.py', /^Exit/)).toMatch(/^Exit code 0/);
    expect(await program(page, 'provoke.py').locator('.live > pre').innerText()).toContain('Connection reset by peer');
    expect(await page.locator('code-demo small').filter({ visible: true }).count()).toBe(0);
  });

  it('that is meant to fail does so in red words, and the site calls it what was recorded', async () => {
    const page = await open(`${site}${slip}`);
    await showLanguage(page, 'TypeScript');
    await page.getByRole('button', { name: 'Run wrapped.wrong.ts' }).click();
    expect(await status(page, 'wrapped.wrong.ts', /^Exit/)).toBe('Exit code 1 · same as the recording');
    const shown = program(page, 'wrapped.wrong.ts').locator('.live .err');
    expect((await shown.allInnerTexts()).join('\n')).toMatch(/Uncaught · .*exit code 1\nTypeError: fetch failed/);
  });

  it('runs below a sub-path too', async () => {
    const page = await open(`${docs}${demo}`);
    await showLanguage(page, 'TypeScript');
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    expect(await status(page, 'retry.ts', /^Exit/)).toBe('Exit code 0 · same as the recording');
  });

  it('is announced: each step is said in one live region that was there before', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    const region = row(page, 'retry.ts').getByRole('status');
    expect(await region.innerText()).toBe('');
    await region.evaluate((node) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(node.textContent)).observe(node, { childList: true, characterData: true });
    });
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    await status(page, 'retry.ts', /^Exit/);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(expect.arrayContaining(['Starting…', 'Running…', 'Exit code 0 · same as the recording']));
    expect(said[0]).toBe('Starting…');
  });

  it('that never ends is stopped with the button that started it, and what it printed stays', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'retry.ts', "console.log('before');\nfor (;;);\n");
    await page.getByRole('button', { name: 'Run retry.ts' }).dblclick();
    await program(page, 'retry.ts').locator('.live > pre', { hasText: 'before' }).waitFor();
    await page.getByRole('button', { name: 'Stop retry.ts' }).click();
    expect(await status(page, 'retry.ts', /^Stopped/)).toBe('Stopped');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Run retry.ts');
    expect(await program(page, 'retry.ts').locator('.live > pre').innerText()).toContain('before');
  });

  it('that another one replaces is stopped', async () => {
    const page = await open(`${site}${slip}`);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'wrapped.wrong.ts', 'for (;;);\n');
    await page.getByRole('button', { name: 'Run wrapped.wrong.ts' }).click();
    await status(page, 'wrapped.wrong.ts', /^Running/);
    await page.getByRole('button', { name: 'Run wrapped.right.ts' }).click();
    expect(await status(page, 'wrapped.right.ts', /^Exit/)).toBe('Exit code 0 · same as the recording');
    expect(await status(page, 'wrapped.wrong.ts', /./)).toBe('Stopped');
  });
});

describe('an edited program', () => {
  it('runs as edited: stdout, stderr and the uncaught error are told apart, its line is marked, the recording stays', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'retry.ts', "console.log('out');\nconsole.error('careful');\nthrow new TypeError('broken');\n");
    await page.keyboard.press('Control+Enter');
    expect(await status(page, 'retry.ts', /^Exit/)).toMatch(/^Exit code 1 · your own version/);
    const live = program(page, 'retry.ts').locator('.live');
    expect((await live.locator('> pre').first().innerText()).trimEnd()).toBe('out');
    expect(await live.locator('.stderr').first().innerText()).toMatch(/^stderr\n+careful/);
    expect((await live.locator('.err').allInnerTexts()).join('\n')).toMatch(/line 3.*\nTypeError: broken/);
    expect(await page.locator('.cm-line.failed').innerText()).toBe("throw new TypeError('broken');");
    await program(page, 'retry.ts').getByText('Recorded output').click();
    expect(await program(page, 'retry.ts').locator('details pre').innerText()).toContain('200');
  });

  it('leads from its error to the section of the page that tells of it', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'retry.ts', "import net from 'node:net';\nnet.connect(1, '127.0.0.1');\n");
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    await page.getByRole('link', { name: 'What ConnectionRefusedError means' }).click();
    expect(page.url()).toBe(`${site}en/python/connectionrefusederror/#typescript`);
  });

  it('with a syntax error does not start; its line and column are shown, in the runtime’s words', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    await edit(page, 'retry.ts', 'const a = 1;\nconst = 2;\n');
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    expect(await status(page, 'retry.ts', /syntax/i)).toBe("Syntax error: the program didn't start");
    expect((await program(page, 'retry.ts').locator('.live .err').allInnerTexts()).join('\n')).toMatch(
      /line 2, column 7/,
    );
    expect(await page.locator('.cm-line.failed').innerText()).toBe('const = 2;');
  });

  it('is reset to what the page had: code, callouts, recording, and the focus on Edit', async () => {
    const page = await open(`${site}${demo}`);
    await showLanguage(page, 'TypeScript');
    const text = async (): Promise<string> => (await program(page, 'retry.ts').innerText()).replace(/\s+/g, ' ').trim();
    const before = await text();
    await edit(page, 'retry.ts', "console.log('mine');\n");
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    await status(page, 'retry.ts', /^Exit/);
    await page.getByRole('button', { name: 'Reset retry.ts' }).click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Edit retry.ts');
    expect(await text()).toBe(before);
    await page.getByRole('button', { name: 'Run retry.ts' }).click();
    expect(await status(page, 'retry.ts', /^Exit/)).toBe('Exit code 0 · same as the recording');
  });

  it('is what Copy copies', async () => {
    const page = await open(`${site}${demo}`, clipboard);
    await edit(page, 'retry.py', 'print(1)\n');
    await program(page, 'retry.py').getByRole('button', { name: 'Copy', exact: true }).click();
    await program(page, 'retry.py').getByRole('button', { name: 'Copied' }).waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).trimEnd()).toBe('print(1)');
  });
});

describe('with the keyboard alone', () => {
  it('a program is run, edited, run again and reset; Escape leaves the editor, Tab does too', async () => {
    const page = await open(`${site}${demo}`);
    const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('aria-label');
    await page.getByRole('tab', { name: 'Python' }).focus();
    await page.keyboard.press('ArrowRight');
    for (let presses = 0; presses < 4 && (await focused()) !== 'Run retry.ts'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await status(page, 'retry.ts', /^Exit/);
    expect(await focused()).toBe('Run retry.ts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type("console.log('typed');");
    await page.keyboard.press('Control+Enter');
    await program(page, 'retry.ts').locator('.live', { hasText: 'typed' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Run retry.ts');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Code of retry.ts');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Run retry.ts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Edit retry.ts');
  });

  it('Tab indents after Ctrl+M, as the editor says, and moves on again after another', async () => {
    const page = await open(`${site}${demo}`);
    await page.getByRole('button', { name: 'Edit retry.py' }).click();
    const field = page.getByRole('textbox', { name: 'Code of retry.py' });
    await field.fill('pass');
    const describedBy = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${describedBy}`).innerText()).toMatch(/Esc leaves the editor.*Ctrl\+M/);
    await page.keyboard.press('Control+M');
    await page.keyboard.press('Tab');
    expect(await field.innerText()).toContain('    pass');
    await page.keyboard.press('Control+M');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Run retry.py');
  });
});
