import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { pseudoRoot } from '../../scripts/pseudo/place.ts';
import { readCatalog } from '../../src/catalog/load.ts';
import { templates } from '../a11y/pages.ts';
import { useBrowser } from '../e2e/browser.ts';
import { answers } from '../e2e/faults/fault.ts';
import { fieldOf, pasted, readCard } from '../e2e/pasted.ts';
import { controlOf } from '../offline/host.ts';
import { findBursts } from './bursts.ts';
import { findUntranslated } from './untranslated.ts';

const site = inject('pseudo');
const { open } = useBrowser();
const texts = readCatalog(pseudoRoot).catalog.strings.en;
if (texts === undefined) throw new Error('no English');

/** A program on its page: the field of the editor, its buttons, what is said of it. */
const player = (page: Page): ReturnType<Page['locator']> => page.locator('code-demo[data-file="retry.ts"]');

async function showTypeScript(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
}

async function run(page: Page): Promise<void> {
  await player(page).locator('[value=run]').click();
  await player(page).getByRole('status').filter({ hasText: /\d|:/ }).waitFor();
  await page.locator('.live').filter({ visible: true }).first().waitFor();
}

async function write(page: Page, code: string): Promise<void> {
  await player(page).locator('[value=edit]').click();
  await page.locator('.cm-content').fill(code);
}

/** What a reader does, and on which page. */
type State = readonly [name: string, path: string, act: (page: Page) => Promise<void>];

/** What is said when something fails, in some of the longest texts there are. */
const faultyStates: readonly State[] = [
  [
    'a search without the text of the pages',
    templates.index,
    async (page) => {
      await page.route(/\/pagefind\//, answers.missing);
      await fieldOf(page).fill('ConnectionRefusedError');
      await page.locator('.results', { hasText: texts.box.unsearched }).waitFor();
    },
  ],
  [
    'a search without the data for pasted errors',
    templates.about,
    async (page) => {
      await page.route(/\/lookup\.json/, answers.missing);
      await fieldOf(page).fill('ConnectionRefusedError');
      await page.locator('.results', { hasText: texts.box.unread }).waitFor();
    },
  ],
  [
    'a choice that the browser does not keep',
    templates.exception,
    async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.locator('theme-switch button').click();
      await page.getByText(texts.notices.unkept).waitFor();
    },
  ],
  [
    'a program that the browser cannot run',
    templates.demo,
    async (page) => {
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      const python = page.locator('code-demo[data-file="retry.py"]');
      await python.locator('[value=run]').click();
      await python.getByRole('status').filter({ hasText: texts.playground.noWasm }).waitFor();
    },
  ],
  [
    'saving on a device that is full',
    templates.offline,
    async (page) => {
      await page.evaluate(() => {
        navigator.storage.estimate = () => Promise.resolve({ quota: 2, usage: 1 });
      });
      await controlOf(page).save.click();
      await controlOf(page).status.filter({ hasText: texts.offline.problems.full }).waitFor();
    },
  ],
];

const states: readonly State[] = [
  [
    'a list of results',
    templates.index,
    async (page) => {
      await fieldOf(page).fill('ConnectionRefusedError');
      await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
    },
  ],
  [
    'nothing found',
    templates.about,
    async (page) => {
      // No page has a word that begins like it: the full text search takes the beginning of a word for the word.
      await fieldOf(page).fill('щщщщщщ');
      await page.locator('search-box .results p').first().waitFor();
    },
  ],
  ...Object.entries(pasted).map(
    ([name, text]) =>
      [
        `the answer to a pasted error (${name})`,
        name === 'python' ? templates.home : templates.about,
        async (page: Page) => {
          await readCard(page, text);
        },
      ] as const,
  ),
  [
    'a run',
    templates.demo,
    async (page) => {
      await showTypeScript(page);
      await run(page);
    },
  ],
  [
    'a run of edited code that printed, warned and failed',
    templates.demo,
    async (page) => {
      await showTypeScript(page);
      await write(page, "console.log(1);\nconsole.error(2);\nthrow new Error('3');\n");
      await run(page);
      await page.locator('.out details summary').filter({ visible: true }).click();
    },
  ],
  [
    'code that does not start, and the link to it',
    templates.demo,
    async (page) => {
      await showTypeScript(page);
      await write(page, 'const = 2;\n');
      await player(page).locator('[value=run]').click();
      await page.locator('.live .err').filter({ visible: true }).first().waitFor();
      await player(page).locator('[value=share]').click();
    },
  ],
  [
    'a near miss of an address',
    'python/conectionreseterror/',
    async (page) => {
      await page.locator('[data-nearest] li').first().waitFor();
    },
  ],
  [
    'a language that is being saved',
    templates.offline,
    async (page) => {
      // What comes as one is there by then; the rest never comes.
      await page.route('**/play/**', () => undefined);
      const rest = page.waitForRequest('**/play/**');
      await controlOf(page).save.click();
      await rest;
      await page.locator('.saving .bar', { hasText: /[1-9]/ }).waitFor();
    },
  ],
  [
    'a language that is saved',
    templates.offline,
    async (page) => {
      await controlOf(page).save.click();
      await controlOf(page).status.filter({ hasText: texts.offline.done }).waitFor();
    },
  ],
  ...faultyStates,
  [
    'buttons that were pressed',
    templates.exception,
    async (page) => {
      await page.locator('theme-switch button').click();
      await page.locator('copy-button button').filter({ visible: true }).first().click();
    },
  ],
];

describe.each(states)('%s, pseudo-translated', (_, path, act) => {
  it.each([390, 1360])('at %d px says nothing that is not in the content, and holds it', async (width) => {
    const page = await open(`${site}en/${path}`, {
      viewport: { width, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await act(page);
    expect(await findUntranslated(page)).toEqual([]);
    expect(await findBursts(page)).toEqual([]);
    await page.context().close();
  });
});
