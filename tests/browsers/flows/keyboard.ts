import { expect } from 'vitest';
import type { DrivenPage } from '../driven-page.ts';
import { arrived, ask, textOf, type, visit, waitFor, walkTo } from '../in-page.ts';
import { demo, entry, type Flow } from './flow.ts';
import { ending } from './programs.ts';

const skip: Flow = {
  name: 'keys: the skip link is first, and leads past the header',
  run: async (page, site) => {
    await visit(page, `${site}en/${entry}`);
    await page.press('Tab');
    expect(await ask(page, () => document.activeElement?.className)).toBe('skip');
    await waitFor(page, () => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0);
    await page.press('Enter');
    await waitFor(page, () => location.hash === '#main');
    await page.press('Tab');
    expect(await ask(page, () => document.activeElement?.closest('main') !== null)).toBe(true);
  },
};

const box: Flow = {
  name: 'keys: / and Ctrl+K to the box, arrows to a result, Escape closes, Enter opens',
  run: async (page, site) => {
    await visit(page, `${site}en/python/connectionerror/`);
    await page.press('/');
    await waitFor(page, () => document.activeElement?.matches('search-box textarea'));
    await type(page, 'refused');
    await waitFor(page, () => document.querySelector('[data-results] [role=option]') !== null);
    await page.press('ArrowDown');
    const active = await waitFor(page, () => document.activeElement?.getAttribute('aria-activedescendant'));
    expect(await ask(page, (id) => document.getElementById(id)?.getAttribute('aria-selected'), active)).toBe('true');
    await page.press('Escape');
    expect(await ask(page, () => document.getElementById('results')?.checkVisibility())).toBe(false);
    await ask(page, () => (document.activeElement as HTMLElement).blur());
    await page.press('Control+k');
    await waitFor(page, () => document.activeElement?.matches('search-box textarea'));
    // What was there is selected: typing replaces it.
    await type(page, 'ConnectionRefusedError');
    await waitFor(
      page,
      () => document.querySelector('[data-results] [role=option] b')?.textContent === 'ConnectionRefusedError',
    );
    expect(await ask(page, () => document.querySelector<HTMLTextAreaElement>('search-box textarea')?.value)).toBe(
      'ConnectionRefusedError',
    );
    await page.press('Enter');
    await arrived(page, `${site}en/python/connectionrefusederror/`);
  },
};

const languages: Flow = {
  name: 'keys: Tab to the language switcher, Enter switches; the focus is to be seen at every stop',
  run: async (page, site) => {
    await visit(page, `${site}en/${entry}`);
    await walkTo(page, 'Tab', 'nav a[data-lang=es]');
    await page.press('Enter');
    await arrived(page, `${site}es/${entry}`);
  },
};

/** Opens a page with a program as for the first time, and goes to its TypeScript with Tab and an arrow. */
export async function chooseTypeScript(page: DrivenPage, url: string): Promise<void> {
  await visit(page, url);
  await ask(page, () => localStorage.removeItem('language'));
  await visit(page, url);
  await walkTo(page, 'Tab', '[role=tab]');
  await page.press('ArrowRight');
}

const tabs: Flow = {
  name: 'keys: Tab to the languages of a program, an arrow changes it, Enter runs it',
  run: async (page, site) => {
    await chooseTypeScript(page, site + demo);
    expect(
      await ask(page, () => [
        document.activeElement?.textContent,
        document.activeElement?.getAttribute('aria-selected'),
      ]),
    ).toEqual(['TypeScript', 'true']);
    await walkTo(page, 'Tab', '[aria-label="Run retry.ts"]');
    await page.press('Enter');
    expect(await ending(page, 'retry.ts')).toBe('Exit code 0 · same as the recording');
    expect(await textOf(page, ':focus')).toBe('Run');
  },
};

/** What readers do without a pointer: every key is a real one. */
export const keyboardFlows: readonly Flow[] = [skip, box, languages, tabs];
