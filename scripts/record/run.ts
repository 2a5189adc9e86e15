import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Recording } from '../../src/schema/recordings.ts';
import { runOnPyodide } from './pyodide.ts';
import type { Runtime } from './runtimes.ts';

/** What a program did: the part of a recording that depends on nothing but the program and the runtime. */
export type Outcome = Pick<Recording, 'stdout' | 'exitCode' | 'error'>;

const here = import.meta.dirname;
/** Has report_error.py, which Pyodide imports too. */
const pythonModules = resolve(here, '../../src/playground/python');
const timeLimit = 15_000;
const outputLimit = 64 * 1024;

/**
 * Runs a program in an empty folder, in a plain environment, and says what it did.
 * @throws {Error} when it does not end in 15 s, prints more than 64 kB, or leaves a file behind
 */
export async function runProgram(file: string, runtime: Runtime): Promise<Outcome> {
  try {
    const { left, ...outcome } = await (runtime.name === 'pyodide' ? runInThread(file) : runInProcess(file, runtime));
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
    return outcome;
  } catch (error) {
    throw new Error(`${file} on ${runtime.name} ${runtime.version}: ${(error as Error).message}`, { cause: error });
  }
}

/** A run's outcome, and the files that it left. */
type Run = Outcome & { readonly left: readonly string[] };

async function runInThread(file: string): Promise<Run> {
  const limits = { time: timeLimit, output: outputLimit };
  const { stdout, code, error, left } = await runOnPyodide(file, limits);
  return {
    stdout,
    exitCode: code,
    ...(error === undefined ? {} : { error: { messages: [...error.messages], line: error.line } }),
    left,
  };
}

async function runInProcess(file: string, runtime: Runtime): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-'));
  const program = resolve(file);
  const args = runtime.name === 'node' ? ['--import', join(here, 'node-hook.mjs'), program] : [program];
  try {
    const outcome = await execute(runtime.path, args, folder);
    return { ...outcome, left: readdirSync(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function execute(command: string, args: string[], cwd: string): Promise<Outcome> {
  const env = {
    PATH: process.env.PATH ?? '',
    PYTHONPATH: [here, pythonModules].join(delimiter),
    HOME: cwd,
    TMPDIR: cwd,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    PYTHON_COLORS: '0',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONIOENCODING: 'utf-8',
  };
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    const texts = { stdout: '', report: '' };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`does not end in ${timeLimit / 1000} s`));
    }, timeLimit);
    // Decoded as one stream: a character may come in two pieces.
    const [, output, , report] = child.stdio as Readable[];
    output?.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
      if (texts.stdout.length > outputLimit) child.kill('SIGKILL');
    });
    report?.setEncoding('utf8').on('data', (text: string) => (texts.report += text));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (texts.stdout.length > outputLimit) return fail(new Error('prints more than 64 kB'));
      if (code === null) return fail(new Error(`ended by ${signal ?? 'a signal'}`));
      done({
        stdout: texts.stdout.replaceAll('\r\n', '\n'),
        exitCode: code,
        ...(texts.report === '' ? {} : { error: parseReport(texts.report) }),
      });
    });
  });
}

/** What report_error.py and node-hook.mjs tell; recordings have no column. */
function parseReport(text: string): NonNullable<Outcome['error']> {
  const { messages, line } = JSON.parse(text) as NonNullable<Outcome['error']>;
  return { messages, line };
}
