import type { Page } from 'playwright';
import { expect } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import type { Strings } from '../../../src/schema/strings.ts';
import { program, row } from '../program.ts';

/** The page of a program in both languages, that prints 200; without the language of the reader. */
export const demo = 'python/connectionreseterror/demos/retry/';

/** The button of a program, by what it says in the language of the page. */
export function button(page: Page, text: string, file: string): ReturnType<Page['locator']> {
  return page.getByRole('button', { name: fill(text, { file }) });
}

/** Waits until something is said of a program, to the eye and to a screen reader. */
export async function says(page: Page, file: string, text: string): Promise<void> {
  await row(page, file).getByRole('status').filter({ hasText: text, visible: true }).waitFor();
}

/** The code and what it printed are there. */
export async function reads(page: Page, file: string): Promise<void> {
  expect(await program(page, file).locator('[data-code]').innerText()).toMatch(/import/);
  expect(await program(page, file).locator('.out > pre').first().innerText()).toContain('200');
}

/** Chooses TypeScript for the page. */
export async function showTypeScript(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
}

/** The program runs and does what was recorded. */
export async function runs(page: Page, { demo: texts, playground }: Strings, file = 'retry.ts'): Promise<void> {
  await button(page, texts.runFile, file).click();
  await says(page, file, `${fill(playground.ended, { n: 0 })} · ${playground.same}`);
}

/** Opens the editor and puts another text into it. */
export async function edit(
  page: Page,
  { demo: texts, playground }: Strings,
  file: string,
  text: string,
): Promise<void> {
  await button(page, texts.editFile, file).click();
  await page.getByRole('textbox', { name: fill(playground.editor, { file }) }).fill(text);
}
