import { expect } from 'vitest';
import { readCatalog } from '../../../src/catalog/load.ts';
import { pasted } from '../../e2e/pasted.ts';
import type { DrivenPage } from '../driven-page.ts';
import { arrived, ask, textOf, type, visit, waitFor, walkTo } from '../in-page.ts';
import { copyElsewhere } from './box.ts';
import { demo, entry, type Flow } from './flow.ts';
import { chooseTypeScript } from './keyboard.ts';
import { ending } from './programs.ts';

const texts = readCatalog(process.cwd()).catalog.strings.en;
if (texts === undefined) throw new Error('no English');
const retry = 'code-demo[data-file="retry.ts"]';

/** Waits until an element that is read out says something. */
async function hear(page: DrivenPage, status: string, text: string): Promise<void> {
  await waitFor(
    page,
    (selector, wanted) => [...document.querySelectorAll(selector)].some((node) => node.textContent === wanted),
    status,
    text,
  );
}

/**
 * What another program gets that pastes now. No driver reads the clipboard of every engine: it is pasted into a field, which is
 * gone afterwards, and the focus is back where it was.
 */
async function pasteElsewhere(page: DrivenPage): Promise<string> {
  await ask(page, () => {
    const field = document.createElement('textarea');
    Object.assign(field, { id: 'elsewhere', focused: document.activeElement });
    document.body.prepend(field);
    field.focus();
  });
  await page.press('Control+v');
  const text = await waitFor(page, () => document.querySelector<HTMLTextAreaElement>('#elsewhere')?.value);
  await ask(page, () => {
    const field = document.getElementById('elsewhere') as HTMLElement & { focused: HTMLElement };
    field.focused.focus();
    field.remove();
  });
  return text;
}

const card: Flow = {
  name: 'keys: paste an error, copy the link to its page and the message in English, and open the page',
  run: async (page, site) => {
    await visit(page, `${site}en/`);
    await copyElsewhere(page, pasted.windows);
    await page.press('/');
    await waitFor(page, () => document.activeElement?.matches('search-box textarea'));
    await page.press('Control+v');
    const original = await textOf(page, '.reading .original code');
    const { linkCopied, copied } = texts.card;
    await walkTo(page, 'Tab', '.reading .acts button');
    await page.press('Enter');
    await hear(page, 'search-box [role=status]', linkCopied);
    expect(await pasteElsewhere(page)).toBe(`${site}en/${entry}`);
    await walkTo(page, 'Tab', '.reading .original button');
    await page.press(' ');
    await hear(page, 'search-box [role=status]', copied);
    expect(await pasteElsewhere(page)).toBe(`ConnectionResetError: ${original}`);
    await walkTo(page, 'Shift+Tab', '.reading a.go');
    await page.press('Enter');
    await arrived(page, `${site}en/${entry}`);
  },
};

const enter: Flow = {
  name: 'keys: paste an error on any page, and Enter opens the page of the error',
  run: async (page, site) => {
    await visit(page, `${site}en/about/`);
    await copyElsewhere(page, pasted.python);
    await page.press('/');
    await waitFor(page, () => document.activeElement?.matches('search-box textarea'));
    await page.press('Control+v');
    await textOf(page, '.reading a.go');
    await page.press('Enter');
    await arrived(page, `${site}en/${entry}`);
  },
};

const copyCode: Flow = {
  name: 'keys: copy the code of a program: all of it, and nothing else',
  run: async (page, site) => {
    await chooseTypeScript(page, site + demo);
    await walkTo(page, 'Tab', 'copy-button button');
    await page.press('Enter');
    await hear(page, 'copy-button [role=status]', texts.code.copied);
    expect(await textOf(page, ':focus')).toBe(texts.code.copied);
    const code = await pasteElsewhere(page);
    const own = await fetch(`${site}${demo}retry.ts`);
    expect(code).toBe(await own.text());
  },
};

const share: Flow = {
  name: 'keys: change a program, copy a link to it, and the link shows what was typed',
  run: async (page, site) => {
    await openEditor(page, site);
    await type(page, '// typed');
    await page.press('Enter', 'Escape');
    await walkTo(page, 'Tab', `${retry} [value=share]`);
    await page.press('Enter');
    await hear(page, `${retry} [role=status]`, texts.playground.shared);
    const link = await pasteElsewhere(page);
    expect(link).toContain(`${site}${demo}#code=`);
    await visit(page, `${site}en/about/`);
    await visit(page, link);
    await waitFor(page, () => document.querySelector('.cm-content')?.textContent.startsWith('// typed'));
  },
};

const stop: Flow = {
  name: 'keys: stop a program that does not end, with the key that started it',
  run: async (page, site) => {
    await openEditor(page, site);
    await type(page, 'for (;;);');
    await page.press('Enter', 'Escape', 'Enter');
    await hear(page, `${retry} [role=status]`, texts.playground.running);
    expect(await textOf(page, ':focus')).toBe(texts.playground.stop);
    await page.press('Enter');
    expect(await ending(page, 'retry.ts')).toBe(texts.playground.stopped);
    expect(await textOf(page, ':focus')).toBe(texts.demo.run);
  },
};

const saveOffline: Flow = {
  name: 'keys: a language is saved for offline reading and removed again',
  run: async (page, site) => {
    const { save, cancel, done, remove, removed } = texts.offline;
    const status = '.saving [role=status]';
    await visit(page, `${site}en/offline/`);
    expect(await textOf(page, '.saving button.go')).toBe(save);
    await walkTo(page, 'Tab', '.saving button.go');
    await page.press('Enter');
    await focusOn(page, cancel);
    await hear(page, status, done);
    // Python can still be added, as the button that saved now says; unless the browser has it from an earlier run.
    await waitFor(
      page,
      (last) => [last, 'Python'].some((text) => document.activeElement?.textContent.includes(text)),
      remove,
    );
    expect(await ask(page, tracesOf)).toEqual({ workers: 1, hasCaches: true });
    if (!(await ask(page, (last) => document.activeElement?.textContent === last, remove))) await page.press('Tab');
    await focusOn(page, remove);
    await page.press('Enter');
    await hear(page, status, removed);
    await focusOn(page, save);
    expect(await ask(page, tracesOf)).toEqual({ workers: 0, hasCaches: false });
  },
};

/** Waits until the focus is on what says a text. */
async function focusOn(page: DrivenPage, text: string): Promise<void> {
  await waitFor(page, (wanted) => document.activeElement?.textContent === wanted, text);
}

/** How many workers the site has in this browser, and whether any cache. */
async function tracesOf(): Promise<{ workers: number; hasCaches: boolean }> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return { workers: workers.length, hasCaches: (await caches.keys()).length > 0 };
}

/** Opens the editor of a program, with its cursor at the beginning. */
async function openEditor(page: DrivenPage, site: string): Promise<void> {
  await chooseTypeScript(page, site + demo);
  await walkTo(page, 'Tab', `${retry} [value=edit]`);
  await page.press('Enter');
  await waitFor(page, () => document.activeElement?.matches('.cm-content'));
}

/** What pages do when they are asked to, by keys alone. */
export const keyboardActions: readonly Flow[] = [card, enter, copyCode, share, stop, saveOffline];
