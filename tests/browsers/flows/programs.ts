import { expect } from 'vitest';
import type { DrivenPage } from '../driven-page.ts';
import { ask, click, textOf, visit, waitFor } from '../in-page.ts';
import { entry, type Flow } from './flow.ts';

/** Waits until a program has ended → what its row says. */
export function ending(page: DrivenPage, file: string): Promise<string> {
  return waitFor(
    page,
    (label) => {
      const row = document.querySelector(`button[aria-label$="${label}"]`)?.closest('code-demo');
      return /^(Exit|Stopped|Didn|Syntax).*/.exec(row?.querySelector('[role=status]')?.textContent ?? '')?.[0];
    },
    ` ${file}`,
  );
}

async function run(page: DrivenPage, site: string, tab: string, file: string): Promise<void> {
  await visit(page, `${site}en/${entry}`);
  const tabs = await waitFor(page, () => [...document.querySelectorAll('[role=tab]')].map((found) => found.id));
  const chosen = await ask(
    page,
    (ids, name) => ids.find((id) => document.getElementById(id)?.textContent === name),
    tabs,
    tab,
  );
  await click(page, `#${chosen ?? 'no-tab'}`);
  const own = `.program:has([aria-label$=" ${file}"])`;
  const recorded = await textOf(page, `${own} .out > pre`);
  await click(page, `[aria-label="Run ${file}"]`);
  expect(await ending(page, file)).toBe('Exit code 0 · same as the recording');
  expect(await textOf(page, `${own} .live > pre`)).toBe(recorded);
}

/** What readers do with programs. */
export const programFlows: readonly Flow[] = [
  {
    name: 'run a program in TypeScript: it prints what was recorded',
    run: (page, site) => run(page, site, 'TypeScript', 'provoke.ts'),
  },
  {
    name: 'run a program in Python: it prints what was recorded',
    run: (page, site) => run(page, site, 'Python', 'provoke.py'),
  },
];
