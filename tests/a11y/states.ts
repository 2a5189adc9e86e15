import type { Page } from 'playwright';
import { fieldOf, pasted, readCard } from '../e2e/pasted.ts';
import { templates } from './pages.ts';

/** A page, or what a reader has made of it. */
export interface State {
  readonly name: string;
  /** Without the language. */
  readonly path: string;
  /** Brings the page there. */
  readonly reach: (page: Page) => Promise<void>;
}

const program = 'code-demo[data-file="retry.ts"]';
const nothing = (): Promise<void> => Promise.resolve();
const waitForControl = (page: Page): Promise<void> => page.locator('.saving input').waitFor();

async function openEditor(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
  await page.locator(`${program} [value=edit]`).click();
  await page.locator('.cm-content').waitFor();
}

/** What becomes of pages when they are used. */
export const usedStates: readonly State[] = [
  {
    name: 'search results open',
    path: templates.index,
    reach: async (page) => {
      await fieldOf(page).fill('ConnectionRefusedError');
      await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
    },
  },
  {
    name: 'answer card open',
    path: templates.about,
    reach: async (page) => {
      await readCard(page, pasted.windows);
    },
  },
  {
    name: 'answer card open, home',
    path: templates.home,
    reach: async (page) => {
      await readCard(page, pasted.python);
    },
  },
  { name: 'editor open', path: templates.demo, reach: openEditor },
  {
    name: 'program that failed',
    path: templates.demo,
    reach: async (page) => {
      await openEditor(page);
      await page.locator('.cm-content').fill(`console.log(1);\nthrow new Error('${'x'.repeat(80)}');\n`);
      await page.locator(`${program} [value=run]`).click();
      await page.locator('.live .err').filter({ visible: true }).first().waitFor();
    },
  },
];

/** Every type of page, as it comes, and as it is used. */
export const states: readonly State[] = [
  ...Object.entries(templates).map(([name, path]) => ({
    name,
    path,
    reach: name === 'offline' ? waitForControl : nothing,
  })),
  ...usedStates,
];
