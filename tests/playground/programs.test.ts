import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureChromium } from '../../scripts/test/chromium.ts';
import { matchRecording } from '../../src/playground/program.ts';
import { someOf } from '../some-of.ts';
import { readPrograms, runIn, Stage } from './programs.ts';
import { readVerified, writeVerified } from './verified.ts';

const site = inject('site');
const stage = await Stage.build();
const programs = readPrograms();
const verified = readVerified();
const changed = programs.filter((program) => verified[program.name] !== stage.keyOf(program));
const oneOfEachKind = [...new Map(programs.map((program) => [program.kind, program])).values()];
/** The recorder ran them all on Pyodide and Node: in the browser, so many of those that changed are enough for a run. */
const mostChanged = 60;
const chosen = [...new Set([...oneOfEachKind, ...someOf(changed, mostChanged, ({ name }) => name)])];
const done = { ...verified };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  page = await stage.open(browser, site);
});
afterAll(async () => {
  await browser.close();
  writeVerified(
    Object.fromEntries(programs.flatMap(({ name }) => (done[name] === undefined ? [] : [[name, done[name]]]))),
  );
});

it('there are programs of both languages that run in the browser', () => {
  expect(new Set(programs.map(({ file }) => file.language))).toEqual(new Set(['python', 'typescript']));
});

describe('in Chromium', () => {
  it.each(chosen.map((program) => [program.name, program] as const))(
    '%s does what was recorded',
    async (name, program) => {
      const { file } = program;
      const { why, detail, stdout, stderr, exitCode = -1, error } = await runIn(page, { program: file });
      const seen = { why, detail, stdout, exitCode, error: error?.messages };
      expect(seen, stderr).toEqual({
        why: 'exit',
        detail: undefined,
        stdout: file.recorded?.stdout,
        exitCode: file.recorded?.exitCode,
        error: file.recorded?.error?.messages,
      });
      const outcome = { stdout, exitCode, ...(error === undefined ? {} : { error }) };
      expect(file.recorded && matchRecording(file.language, file.recorded, outcome)).toBe('same');
      done[name] = stage.keyOf(program);
    },
  );
});
