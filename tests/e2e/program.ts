import type { Locator, Page } from 'playwright';

/** The buttons of a program with what they say: the row below its code. */
export function row(page: Page, file: string): Locator {
  return page.locator(`code-demo:has([aria-label$=" ${file}"])`);
}

/** The whole of a program: code, buttons, output. */
export function program(page: Page, file: string): Locator {
  return page.locator('.program:not(:has(figure)), figure', { has: row(page, file) });
}

/** Chooses a tab, for the whole page. */
export async function showLanguage(page: Page, name: 'Python' | 'TypeScript'): Promise<void> {
  await page.getByRole('tab', { name }).first().click();
}

/** Waits until the status of a program says something → the whole of it. */
export async function status(page: Page, file: string, text: RegExp): Promise<string> {
  const line = row(page, file).getByRole('status').filter({ hasText: text });
  await line.waitFor();
  return line.innerText();
}

/** Opens the editor of a program and puts another text into it. */
export async function edit(page: Page, file: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${file}` }).click();
  await page.getByRole('textbox', { name: `Code of ${file}` }).fill(text);
}

/** What a page needs to use the clipboard without asking. */
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
