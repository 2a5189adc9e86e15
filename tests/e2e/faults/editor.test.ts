import { expect, inject } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { useBrowser } from '../browser.ts';
import { encodeShare } from '../../../src/playground/share.ts';
import { program, row } from '../program.ts';
import { answers, faultsOf, hold, openBroken } from './fault.ts';
import { button, demo, edit, reads, runs, says, showTypeScript } from './program-page.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('editing and sharing');

fault(
  { broken: 'a policy forbids WebAssembly', still: 'edited TypeScript says so; reset, it runs' },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      routes: [
        [
          /\/retry\/$/,
          async (route) => {
            const response = await route.fetch();
            const strict = (text: string): string => text.replaceAll(" 'wasm-unsafe-eval'", '');
            const headers = Object.fromEntries(
              Object.entries(response.headers()).map(([name, text]) => [name, strict(text)]),
            );
            await route.fulfill({ response, headers, body: strict(await response.text()) });
          },
        ],
      ],
    });
    await showTypeScript(page);
    await edit(page, texts, 'retry.ts', 'const a: number = 1;');
    await button(page, texts.demo.runFile, 'retry.ts').click();
    await says(page, 'retry.ts', texts.playground.noWasm);
    await button(page, texts.playground.resetFile, 'retry.ts').click();
    await runs(page, texts);
    expect(noticed.filter((text) => text.startsWith('uncaught'))).toEqual([]);
    await page.context().close();
  },
);

fault({ broken: 'the editor is missing', still: 'Edit says so; the program runs as it is' }, async (lang, texts) => {
  const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
    routes: [[/_astro\/editor\./, answers.cut]],
  });
  await showTypeScript(page);
  await button(page, texts.demo.editFile, 'retry.ts').click();
  await says(page, 'retry.ts', texts.playground.unedited);
  await runs(page, texts);
  expect(noticed).toEqual([]);
  await page.context().close();
});

fault(
  { broken: 'the editor is missing, and an address carries code', still: 'the code of the page passes for no other' },
  async (lang, texts) => {
    const link = (await encodeShare({ slot: 'ts', code: 'const a = 1;' })) ?? '';
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}${link}`, {
      routes: [[/_astro\/editor\./, answers.cut]],
    });
    await says(page, 'retry.ts', texts.playground.unedited);
    await runs(page, texts);
    expect(await program(page, 'retry.ts').locator('.note').innerText()).toBe('');
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  { broken: 'the editor comes late, and is asked for twice', still: 'there is one, and Reset takes it away' },
  async (lang, texts) => {
    const { answer, release } = hold();
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      routes: [[/_astro\/editor\./, answer]],
    });
    await showTypeScript(page);
    const press = (): Promise<void> => button(page, texts.demo.editFile, 'retry.ts').click();
    await press();
    await page.waitForTimeout(600);
    await press();
    release();
    const editors = program(page, 'retry.ts').locator('.cm-editor');
    await editors.first().waitFor();
    await button(page, texts.playground.resetFile, 'retry.ts').waitFor();
    expect(await editors.count()).toBe(1);
    await button(page, texts.playground.resetFile, 'retry.ts').click();
    expect(await editors.count()).toBe(0);
    await reads(page, 'retry.ts');
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  { broken: 'what knows the page of an error never comes', still: 'the next run does not wait for it' },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      routes: [[/\/lookup\.json$/, () => Promise.resolve()]],
    });
    await showTypeScript(page);
    await edit(page, texts, 'retry.ts', 'null.x;');
    await button(page, texts.demo.runFile, 'retry.ts').click();
    await says(page, 'retry.ts', fill(texts.playground.ended, { n: 1 }));
    await button(page, texts.playground.resetFile, 'retry.ts').click();
    await runs(page, texts);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  { broken: 'what strips types is missing', still: 'the run of edited TypeScript says so; reset, it runs' },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      routes: [[/\/play\/swc|prepare-edited/, answers.cut]],
    });
    await showTypeScript(page);
    await edit(page, texts, 'retry.ts', 'const a: number = 1;');
    await button(page, texts.demo.runFile, 'retry.ts').click();
    await says(page, 'retry.ts', texts.playground.stillWorks);
    await button(page, texts.playground.resetFile, 'retry.ts').click();
    await runs(page, texts);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault({ broken: 'the editor comes late', still: 'Edit says that it loads' }, async (lang, texts) => {
  const held = hold();
  const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
    routes: [[/_astro\/editor\./, held.answer]],
  });
  await showTypeScript(page);
  await button(page, texts.demo.editFile, 'retry.ts').click();
  await says(page, 'retry.ts', texts.site.loading);
  held.release();
  await page.getByRole('textbox', { name: fill(texts.playground.editor, { file: 'retry.ts' }) }).waitFor();
  expect(await row(page, 'retry.ts').getByRole('status').innerText()).toBe('');
  expect(noticed).toEqual([]);
  await page.context().close();
});

fault(
  {
    broken: 'a shared link is opened and what shows its code is missing',
    still: 'the page says so, and shows the original',
  },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}#code=1/py/eJwrKMrMK9EwBAAGkwF_`, {
      routes: [[/_astro\/(shared-link|player)\.|\/programs\//, answers.cut]],
    });
    await says(page, 'retry.py', texts.demo.unloaded);
    await reads(page, 'retry.py');
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  {
    broken: 'the browser is too old to unpack shared code',
    still: 'the page says so and shows the original; editing works, without sharing',
  },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}#code=1/py/eJwrKMrMK9EwBAAGkwF_`, {
      before: () => {
        for (const name of ['CompressionStream', 'DecompressionStream']) Reflect.deleteProperty(globalThis, name);
      },
    });
    await page.locator('.note[role=status]', { hasText: texts.playground.linkUnreadable }).waitFor();
    await showTypeScript(page);
    await button(page, texts.demo.editFile, 'retry.ts').click();
    await button(page, texts.playground.resetFile, 'retry.ts').waitFor();
    expect(await page.getByRole('button', { name: texts.playground.share }).filter({ visible: true }).count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);
