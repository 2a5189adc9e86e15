import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, ProgramFile } from '../../src/playground/program.ts';
import { attacks, renderAttack } from '../playground/attacks.ts';
import type { Timed } from '../playground/program-page.ts';
import { readPrograms, Stage } from '../playground/programs.ts';
import { bundleSandboxPage, shown, started } from '../playground/sandbox.ts';
import type { Watched } from '../playground/sandbox-page.ts';
import { servePage, type ServedPage } from '../playground/serve-page.ts';
import { Trap } from '../playground/trap.ts';
import { findBrowsers, type DrivenPage } from './browser.ts';

const { found, missing } = findBrowsers();
const programs = readPrograms();
/** One of each kind, and every third. */
const chosen = programs.filter(
  ({ kind }, index) => index % 3 === 0 || programs.findIndex((program) => program.kind === kind) === index,
);
const stage = await Stage.build();
/** Their error is the JavaScript engine's own, which each words as it likes: the class and the line are the same. */
const engineWords: ReadonlySet<string> = new Set(['ConnectionResetError/slips/clean-close.wrong.ts']);

function recordedOutcome({ recorded }: ProgramFile): Outcome {
  if (recorded === undefined) throw new Error('a program that runs in the browser has a recording');
  const { stdout, exitCode, error } = recorded;
  return { stdout, exitCode, ...(error === undefined ? {} : { error }) };
}

/** What is compared of an outcome: a column is not recorded, a line not always known. */
function inOwnWords(name: string, { stdout, exitCode, error }: Outcome): object {
  const messages = error?.messages.map((text) => (engineWords.has(name) ? text.replace(/:.*/, '') : text));
  return { stdout, exitCode, messages };
}

it('every browser is installed', () => {
  expect(missing).toEqual([]);
});

describe.each(Object.entries(found))('in %s', (_, start) => {
  const trap = new Trap();
  let [page, stagePage, sandboxPage, trapAddress]: [DrivenPage?, ServedPage?, ServedPage?, string?] = [];
  const call = (argument: unknown): Promise<unknown> =>
    page?.evaluate(`page.run(${JSON.stringify(argument)})`) ?? Promise.reject(new Error('no browser'));

  beforeAll(async () => {
    page = await start();
    stagePage = await servePage(stage.script, stage.files);
    sandboxPage = await servePage(await bundleSandboxPage());
    trapAddress = await trap.listen();
  });
  afterAll(async () => {
    await page?.close();
    stagePage?.close();
    sandboxPage?.close();
    trap.close();
  });

  describe('a program does what was recorded', () => {
    beforeAll(() => page?.open(stagePage?.url ?? ''));
    it.each(chosen.map((program) => [program.name, program] as const))('%s', async (name, { file }) => {
      const { why, detail, stdout, stderr, exitCode = -1, error } = (await call({ program: file })) as Timed;
      const outcome = { stdout, exitCode, ...(error === undefined ? {} : { error }) };
      expect({ why, detail }, stderr).toEqual({ why: 'exit', detail: undefined });
      expect(inOwnWords(name, outcome), stderr).toEqual(inOwnWords(name, recordedOutcome(file)));
    });
  });

  describe('the sandbox holds', () => {
    beforeAll(async () => {
      await page?.open(sandboxPage?.url ?? '');
      await page?.evaluate(`(localStorage.setItem('secret', 'storage'), caches.open('secret').then(() => 'stored'))`);
    });
    it.each(Object.keys(attacks))('against %s', async (name) => {
      const attack = renderAttack(attacks[name] ?? '', trapAddress ?? '', sandboxPage?.url ?? '');
      const watched = (await call(attack)) as Watched;
      expect(shown(watched)).toMatch(/^(blocked|no answer)$/);
      expect(trap.hits.splice(0)).toEqual([]);
    });

    it.each([
      ['an endless loop', 'for (;;);', 'time-limit'],
      ['messages without end', `for (;;) postMessage({ t: 'out', fd: 1, s: '' });`, 'output-limit'],
      ['a line of 10 MB', `postMessage({ t: 'out', fd: 1, s: 'x'.repeat(10_000_000) });`, 'output-limit'],
    ])('against %s: the page answers, and the run ends in time', async (__, body, why) => {
      const watched = (await call(`${started}${body}`)) as Watched;
      expect(watched.why).toBe(why);
      expect(watched.gap).toBeLessThan(300);
      expect(watched.took).toBeLessThan(2000);
    });
  });
});
