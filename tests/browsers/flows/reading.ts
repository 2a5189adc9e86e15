import { expect } from 'vitest';
import { readCatalog } from '../../../src/catalog/load.ts';
import { publishedLanguages } from '../../../src/i18n/languages.ts';
import type { DrivenPage } from '../driven-page.ts';
import { arrived, ask, click, settled, visit, waitFor } from '../in-page.ts';
import { entry, type Flow } from './flow.ts';

const { strings } = readCatalog(process.cwd()).catalog;
const sections = ['synopsis', 'purpose', 'usage', 'typescript', 'messages', 'examples', 'pitfalls', 'summary'] as const;

const read: Flow = {
  name: 'read a page in each language: its title, its sections',
  run: async (page, site) => {
    for (const { code, tag } of publishedLanguages) {
      await visit(page, `${site}${code}/${entry}`);
      const seen = await ask(page, () => ({
        title: document.title,
        lang: document.documentElement.lang,
        sections: [...document.querySelectorAll<HTMLElement>('main h2')].map((heading) => heading.innerText),
      }));
      expect(seen.title).toMatch(/^ConnectionResetError: .+ · Errata$/);
      expect(seen.lang).toBe(tag);
      expect(seen.sections).toEqual(sections.map((section) => strings[code]?.sections[section]));
    }
  },
};

const quiet: Flow = {
  name: 'read pages of each kind with nothing in the console',
  run: async (page, site) => {
    await page.takeErrors();
    for (const { code } of publishedLanguages) {
      for (const path of ['', 'about/', 'python/', entry]) await visit(page, `${site}${code}/${path}`);
    }
    // Errors come in their order: when those that are made here are known, all from before are.
    await ask(page, () => {
      console.error('said on purpose');
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
    });
    const errors: string[] = [];
    await expect
      .poll(
        async () => {
          errors.push(...(await page.takeErrors()));
          return errors.join('\n');
        },
        { timeout: 20_000 },
      )
      .toMatch(/said on purpose[^]*thrown on purpose/);
    expect(errors.filter((text) => !text.includes('on purpose'))).toEqual([]);
  },
};

/** Waits until a section's heading stands where a reader looks first, and stays there. */
async function atSection(page: DrivenPage, section: string): Promise<void> {
  const isInView = (id: string): boolean => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  };
  await waitFor(page, isInView, section);
  await new Promise((done) => setTimeout(done, 500));
  expect(await ask(page, isInView, section)).toBe(true);
}

const switchLanguage: Flow = {
  name: 'open a page at a section, switch the language, and stay at the section',
  run: async (page, site) => {
    await visit(page, `${site}en/${entry}#pitfalls`);
    await atSection(page, 'pitfalls');
    await click(page, 'nav a[data-lang=pt]');
    await arrived(page, `${site}pt/${entry}#pitfalls`);
    await settled(page);
    expect(await ask(page, () => document.documentElement.lang)).toBe('pt-BR');
    await atSection(page, 'pitfalls');
  },
};

const theme: Flow = {
  name: 'choose the dark theme, and keep it over a reload',
  run: async (page, site) => {
    await visit(page, `${site}en/${entry}`);
    await ask(page, () => localStorage.removeItem('theme'));
    await visit(page, `${site}en/${entry}`);
    const look = (): Promise<string> => ask(page, () => getComputedStyle(document.body).backgroundColor);
    for (const [label, name] of [
      ['Theme: system', 'light'],
      ['Theme: light', 'dark'],
    ] as const) {
      await click(page, `theme-switch [aria-label="${label}"]`);
      await waitFor(page, (wanted) => document.documentElement.dataset.theme === wanted, name);
    }
    const dark = await look();
    await visit(page, `${site}en/`);
    expect(await look()).toBe(dark);
    await click(page, 'theme-switch [aria-label="Theme: dark"]');
    expect(await ask(page, () => document.documentElement.dataset.theme ?? 'system')).toBe('system');
  },
};

const narrow: Flow = {
  name: 'read on 320 pixels, without scrolling sideways',
  run: async (page, site) => {
    await page.resize(320, 640);
    try {
      for (const path of [`es/${entry}`, 'pt/', 'en/python/']) {
        await visit(page, site + path);
        const { width, needed } = await ask(page, () => ({
          width: innerWidth,
          needed: document.documentElement.scrollWidth,
        }));
        expect(width).toBeLessThan(400);
        expect(needed, path).toBeLessThanOrEqual(width);
      }
    } finally {
      await page.resize(1280, 900);
    }
  },
};

/** What readers do without the box, without programs. */
export const readingFlows: readonly Flow[] = [read, quiet, switchLanguage, theme, narrow];
