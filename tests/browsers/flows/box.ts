import { expect } from 'vitest';
import { readCatalog } from '../../../src/catalog/load.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { pasted } from '../../e2e/pasted.ts';
import type { DrivenPage } from '../driven-page.ts';
import { arrived, ask, click, textOf, type, visit, waitFor } from '../in-page.ts';
import { entry, type Flow } from './flow.ts';

const { strings } = readCatalog(process.cwd()).catalog;

/** Copies a text in a page, as from another program: with the keys, into the clipboard. */
export async function copyElsewhere(page: DrivenPage, text: string): Promise<void> {
  await ask(
    page,
    (copied) => {
      const field = document.createElement('textarea');
      field.id = 'elsewhere';
      field.value = copied;
      document.body.prepend(field);
      field.focus();
    },
    text,
  );
  await page.press('Control+a', 'Control+c');
  await ask(page, () => document.getElementById('elsewhere')?.remove());
}

/** Pastes a text into the box, through the clipboard. */
async function paste(page: DrivenPage, text: string): Promise<void> {
  await copyElsewhere(page, text);
  await click(page, 'search-box textarea');
  await page.press('Control+v');
  expect(await waitFor(page, () => document.querySelector<HTMLTextAreaElement>('search-box textarea')?.value)).toBe(
    text,
  );
}

const search: Flow = {
  name: 'search words, and open a result',
  run: async (page, site) => {
    await visit(page, `${site}pt/python/`);
    await click(page, 'search-box textarea');
    await type(page, 'conexao recusada');
    await waitFor(page, () => document.querySelectorAll('[data-results] [role=group]').length === 2);
    expect(await textOf(page, '[data-results] [role=option] b')).toBe('ConnectionRefusedError');
    await click(page, '[data-results] [role=option]');
    await arrived(page, `${site}pt/python/connectionrefusederror/`);
  },
};

const traceback: Flow = {
  name: 'paste a traceback: the card says what it is and where, and leads to the page',
  run: async (page, site) => {
    await visit(page, `${site}en/`);
    await paste(page, pasted.python);
    await textOf(page, '.reading .privacy');
    expect(await textOf(page, '.reading .where')).toBe('client.py, line 12 · Python · Linux');
    expect(await textOf(page, '.reading .name')).toBe('ConnectionResetError ECONNRESET');
    expect(await textOf(page, '.reading .meaning')).toContain('RST');
    await click(page, '.reading a.go');
    await arrived(page, `${site}en/${entry}`);
  },
};

const localized: Flow = {
  name: 'paste a message that Windows gave in Portuguese: the card has the English original',
  run: async (page, site) => {
    await visit(page, `${site}pt/about/`);
    await paste(page, pasted.windows);
    await textOf(page, '.reading .privacy');
    const place = fill(strings.pt?.card.place ?? '', { file: 'cliente.py', line: 31 });
    expect(await textOf(page, '.reading .where')).toBe(`${place} · Python · Windows`);
    expect(await textOf(page, '.reading .original code')).toBe(
      '[WinError 10054] An existing connection was forcibly closed by the remote host',
    );
    expect(await ask(page, () => document.querySelector('.reading a.go')?.getAttribute('href'))).toBe(`/pt/${entry}`);
  },
};

/** What readers do with the one box. */
export const boxFlows: readonly Flow[] = [search, traceback, localized];
