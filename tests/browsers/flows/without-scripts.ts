import { expect } from 'vitest';
import { readCatalog } from '../../../src/catalog/load.ts';
import { arrived, ask, click } from '../in-page.ts';
import { entry, type Flow } from './flow.ts';

const { strings } = readCatalog(process.cwd()).catalog;

const read: Flow = {
  name: 'without scripts: a page is read whole, both programs and their output too',
  run: async (page, site) => {
    await page.open(`${site}es/${entry}`);
    const seen = await ask(page, () => ({
      hasRun: document.querySelector('theme-switch button, [role=tab]') !== null,
      sections: [...document.querySelectorAll<HTMLElement>('main h2')].map((heading) => heading.innerText),
      programs: [...document.querySelectorAll('#example-provoke ~ .card')][0]?.querySelectorAll('.program').length,
      hidden: [...document.querySelectorAll('.program, .out')].filter((part) => !part.checkVisibility()).length,
      output: document.querySelector('#example-provoke ~ .card .out')?.textContent,
      said: document.querySelector<HTMLElement>('search-box')?.innerText,
    }));
    expect(seen).toMatchObject({ hasRun: false, programs: 2, hidden: 0 });
    const { synopsis, typescript, messages } = strings.es?.sections ?? {};
    expect(seen.sections).toEqual(expect.arrayContaining([synopsis, typescript, messages]));
    expect(seen.output).toContain('Connection reset by peer');
    expect(seen.said).toContain(strings.es?.box.noScript);
  },
};

const links: Flow = {
  name: 'without scripts: the language is switched, and every page is a link away',
  run: async (page, site) => {
    await page.open(`${site}pt/${entry}`);
    await click(page, 'nav a[data-lang=en]');
    await arrived(page, `${site}en/${entry}`);
    await click(page, 'noscript a[href="/en/python/"], footer a[href="/en/python/"]');
    await arrived(page, `${site}en/python/`);
    await click(page, 'main a[href="/en/python/connectionrefusederror/"]');
    await arrived(page, `${site}en/python/connectionrefusederror/`);
  },
};

/** What readers do whose browser runs no scripts. */
export const scriptlessFlows: readonly Flow[] = [read, links];
