import { expect, inject } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { useBrowser } from '../browser.ts';
import { pasted, readCard } from '../pasted.ts';
import { program, row } from '../program.ts';
import { faultsOf, openBroken } from './fault.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('clipboard');
const demo = 'python/connectionreseterror/demos/retry/';

const absent = (): void => void Reflect.deleteProperty(Navigator.prototype, 'clipboard');
const denied = (): void => {
  const refuse = (): Promise<void> => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
};

for (const [broken, before] of [
  ['there is no clipboard', absent],
  ['the clipboard is denied', denied],
] as const) {
  fault({ broken, still: 'Copy says so, and selects the code' }, async (lang, { code }) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { before });
    const shown = program(page, 'retry.py');
    await shown.getByRole('button', { name: code.copy, exact: true }).click();
    await shown.getByRole('button', { name: code.copyFailed }).waitFor();
    await shown.locator('copy-button [role=status]', { hasText: code.copyFailed }).waitFor({ state: 'attached' });
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toMatch(/^import socket\n/);
    expect(selected).not.toMatch(/\(\d\)$|\d$/m);
    expect(noticed).toEqual([]);
    await page.context().close();
  });

  fault(
    {
      broken: `${broken}, and a link or a line of an answer is to be copied`,
      still: 'both are shown, to copy by hand',
    },
    async (lang, { card: texts }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/`, { before });
      const card = await readCard(page, pasted.windows);
      await card.getByRole('button', { name: texts.copyLink }).click();
      const line = `${texts.uncopied} ${site}${lang}/python/connectionreseterror/`;
      await card.getByText(line).waitFor();
      await page.locator('search-box [role=status]', { hasText: line }).waitFor({ state: 'attached' });
      await card.getByRole('button', { name: texts.copy, exact: true }).click();
      await card.getByText(`${texts.uncopied} ConnectionResetError: [WinError 10054]`).waitFor();
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );

  fault(
    { broken: `${broken}, and an edited program is to be shared`, still: 'its link is shown, to copy by hand' },
    async (lang, { demo: texts, playground }) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { before });
      await page.getByRole('button', { name: fill(texts.editFile, { file: 'retry.py' }) }).click();
      await page.getByRole('textbox', { name: fill(playground.editor, { file: 'retry.py' }) }).fill('print(1)');
      await page.getByRole('button', { name: playground.share }).click();
      const status = row(page, 'retry.py').getByRole('status').filter({ hasText: playground.unshared, visible: true });
      await status.waitFor();
      expect(await status.getByRole('link').getAttribute('href')).toContain(`/${lang}/${demo}#code=1/py/`);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}
