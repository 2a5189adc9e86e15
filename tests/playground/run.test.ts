import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ensureChromium } from '../../scripts/test/chromium.ts';
import type { ProgramFile } from '../../src/playground/program.ts';
import { runIn, Stage } from './programs.ts';

const site = inject('site');
const stage = await Stage.build();
let browser: Browser;
let page: Page;

const written = (source: string, file = 'mine.ts'): ProgramFile => ({
  file,
  language: file.endsWith('.py') ? 'python' : 'typescript',
  source,
});
/** Runs what a reader wrote in the page. */
const run = (source: string) => runIn(page, { program: written(''), source });

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await stage.open(browser, site);
  return () => page.context().close();
});

describe('TypeScript that a reader wrote', () => {
  it('runs without its types, at its own lines', async () => {
    const source = "const words: string[] = ['a'];\nconsole.log(words);\nconst none = (undefined as any)\n  .length;\n";
    expect(await run(source)).toMatchObject({
      why: 'exit',
      stdout: "[ 'a' ]\n",
      exitCode: 1,
      error: { messages: [expect.stringMatching(/^TypeError: /)], line: 4 },
    });
  });

  it.each([
    ['const a = 1;\nconst = 2;\n', /^SyntaxError \[ERR_INVALID_TYPESCRIPT_SYNTAX\]: /, 2, 7],
    ['\n\nenum A { B }', /^SyntaxError \[ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX\]: /, 3, 1],
  ])(
    'has its syntax error shown with line and column, in the words of Node: %j',
    async (source, message, line, column) => {
      expect(await run(source)).toMatchObject({
        why: 'syntax-error',
        exitCode: 1,
        error: { messages: [expect.stringMatching(message)], line, column },
      });
    },
  );

  it('is told which module the browser lacks', async () => {
    const source = "import { spawn } from 'node:child_process';\nimport net from 'node:net';\nspawn('ls'); net;";
    expect(await run(source)).toMatchObject({ why: 'missing-module', missing: ['child_process'], stdout: '' });
  });

  it('has files when it asks for them', async () => {
    const source = "import { readFileSync } from 'node:fs';\nreadFileSync('/nowhere');\n";
    expect(await run(source)).toMatchObject({
      why: 'exit',
      error: { messages: ["Error: ENOENT: no such file or directory, open '/nowhere'"], line: 2 },
    });
  });
});

describe('a run', () => {
  it('that prints without end is cut', async () => {
    const { why, stdout } = await run("for (;;) console.log('x'.repeat(99));");
    expect({ why, length: stdout.length }).toEqual({ why: 'output-limit', length: 64 * 1024 });
  });

  it('keeps what it printed when the reader stops it', async () => {
    const program = written("console.log('before'); setInterval(() => {}, 1000);");
    expect(await runIn(page, { program, stopAt: 1000 })).toMatchObject({ why: 'stopped', stdout: 'before\n' });
  });

  it('is stopped while it downloads, and can be started again', async () => {
    const program = written('console.log(1)');
    expect(await runIn(page, { program, stopAt: 'downloading' })).toMatchObject({ why: 'stopped', stdout: '' });
    expect(await runIn(page, { program })).toMatchObject({ why: 'exit', stdout: '1\n' });
  });

  it('says which file it could not download, and can be started again', async () => {
    const program = written('console.log(1)');
    await page.route('**/play/node-runtime.*', (route) => route.fulfill({ status: 503 }));
    expect(await runIn(page, { program })).toMatchObject({
      why: 'download-failed',
      detail: expect.stringMatching(/^\/play\/node-runtime\.\w+\.js: HTTP 503$/) as string,
    });
    await page.unroute('**/play/node-runtime.*');
    expect(await runIn(page, { program })).toMatchObject({ why: 'exit', stdout: '1\n' });
  });

  it('of a program that does not run in the browser names what is missing', async () => {
    const program = { ...written('import signal', 'mine.py'), missing: ['signal'] };
    expect(await runIn(page, { program })).toMatchObject({ why: 'missing-module', missing: ['signal'] });
  });

  it('loads nothing from elsewhere, and nothing twice', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await runIn(page, { program: written('console.log(1)') });
    const first = requests.splice(0).filter((url) => !url.startsWith('blob:'));
    await runIn(page, { program: written('console.log(2)') });
    const { nodeRuntime, stripper } = stage.manifest;
    expect(first.sort()).toEqual([nodeRuntime, stripper].map(({ url }) => new URL(url, site).href).sort());
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
});
