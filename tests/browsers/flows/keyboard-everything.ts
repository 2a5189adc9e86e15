import { expect } from 'vitest';
import { templates } from '../../a11y/pages.ts';
import type { DrivenPage } from '../driven-page.ts';
import { ask, stopOfFocus, textOf, type, visit, waitFor, walkTo } from '../in-page.ts';
import { demo, type Flow } from './flow.ts';
import { chooseTypeScript } from './keyboard.ts';
import { ending } from './programs.ts';

/** Remembers all that Tab must reach on a page as it is now → how many there are. */
function markTargets(): number {
  const native = 'a[href], button, input, select, textarea, summary';
  const targets = [...document.querySelectorAll<HTMLElement>(`${native}, [tabindex="0"]`)].filter(
    (node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches(':disabled') && node.tabIndex >= 0,
  );
  targets.forEach((node, place) => (node.dataset.target = String(place)));
  return targets.length;
}

async function reachAll(page: DrivenPage, url: string): Promise<void> {
  await visit(page, url);
  const total = await ask(page, markTargets);
  expect(total).toBeGreaterThan(5);
  const reached = new Set<string>();
  for (let presses = 0; presses < 2 * total && reached.size < total; presses += 1) {
    await page.press('Tab');
    await waitFor(page, stopOfFocus, '*');
    const target = await ask(page, () => (document.activeElement as HTMLElement | null)?.dataset.target);
    if (typeof target === 'string') reached.add(target);
  }
  const missed = await ask(
    page,
    (seen) =>
      [...document.querySelectorAll<HTMLElement>('[data-target]')]
        .filter(({ dataset }) => !seen.includes(dataset.target ?? ''))
        .map((node) => node.outerHTML.slice(0, 100)),
    [...reached],
  );
  expect(missed).toEqual([]);
}

/** What the page of each template is of: a template that comes has its flow too. */
const pages: Readonly<Record<keyof typeof templates, string>> = {
  home: 'welcome',
  index: 'all exceptions, from A to Z',
  exception: 'an exception',
  'base class': 'a base class',
  message: 'a message',
  demo: 'a program',
  'demo of a slip': 'a program with a slip',
  about: 'what Errata is',
  accessibility: 'accessibility',
  offline: 'reading offline',
  'not saved': 'what is not saved',
  'not found': 'an address that leads nowhere',
};

const editor: Flow = {
  name: 'keys: Enter opens the editor, Tab passes it, Escape leaves it for Run; what was typed runs, and is put back',
  run: async (page, site) => {
    await chooseTypeScript(page, site + demo);
    await walkTo(page, 'Tab', 'code-demo[data-file="retry.ts"] [value=edit]');
    await page.press('Enter');
    await waitFor(page, () => document.activeElement?.matches('.cm-content'));
    await page.press('Tab');
    expect(await ask(page, () => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
    await page.press('Shift+Tab');
    expect(await ask(page, () => document.activeElement?.matches('.cm-content'))).toBe(true);
    await type(page, "console.log('typed');");
    await page.press('Enter', 'Escape');
    expect(await ask(page, () => document.activeElement?.getAttribute('aria-label'))).toBe('Run retry.ts');
    await page.press('Enter');
    expect(await ending(page, 'retry.ts')).toMatch(/^Exit code 0/);
    expect(await textOf(page, '.live > pre')).toContain('typed');
    await walkTo(page, 'Tab', '[aria-label^="Reset retry.ts"]');
    await page.press('Enter');
    await waitFor(page, () => document.querySelector('.cm-content')?.textContent.includes('typed') !== true);
  },
};

const folds: Flow = {
  name: 'keys: Enter changes the theme, Space unfolds what is folded',
  run: async (page, site) => {
    await visit(page, `${site}en/${templates.message}`);
    const before = await ask(page, () => document.documentElement.dataset.theme ?? '');
    await walkTo(page, 'Tab', 'theme-switch button');
    await page.press('Enter');
    await waitFor(page, (theme) => document.documentElement.dataset.theme !== theme, before);
    await ask(page, () => localStorage.removeItem('theme'));
    await walkTo(page, 'Tab', 'summary');
    const isOpen = await ask(page, () => document.activeElement?.parentElement?.hasAttribute('open'));
    await page.press(' ');
    await waitFor(page, (was) => document.activeElement?.parentElement?.hasAttribute('open') !== was, isOpen);
  },
};

/** Nothing on a page needs a pointer. */
export const wholeKeyboardFlows: readonly Flow[] = [
  ...Object.entries(templates).map(([template, path]): Flow => ({
    name: `keys: Tab reaches all that can be used on the page of ${pages[template as keyof typeof templates]}, and the focus is always seen`,
    run: (page, site) => reachAll(page, `${site}en/${path}`),
  })),
  editor,
  folds,
];
