import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileDescriptor } from '../../src/playground/protocol.ts';
import type { Ended } from '../../src/playground/python/interpreter.ts';
import { readPyodideFiles, readPythonSources } from '../build/python-runtime.ts';

/** Thread → recorder. */
export type FromThread =
  | { readonly t: 'snapshot'; readonly memory: Uint8Array }
  | { readonly t: 'out'; readonly fd: FileDescriptor; readonly text: string }
  | { readonly t: 'ended'; readonly ended: Ended };

/** What a thread is started with. */
export interface ThreadInput {
  /** With Pyodide's files, and a slash at its end. */
  readonly folder: string;
  readonly sources: Readonly<Record<string, string>>;
  /** The file of the memory that it starts from; without one, it makes such a memory. */
  readonly snapshot?: string;
  readonly program?: { readonly code: string; readonly file: string };
}

/** What a run may cost: ms, and characters of stdout. */
export interface RunLimits {
  readonly time: number;
  readonly output: number;
}

/** A run's end, and what it printed. */
export interface PyodideRun extends Ended {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program on Pyodide as the browser does, in a thread of its own.
 * @throws {Error} when it costs more than the limits, or ends Pyodide
 */
export async function runOnPyodide(file: string, limits: RunLimits): Promise<PyodideRun> {
  const input = await (prepared ??= prepare());
  const said: Record<FileDescriptor, string> = { 1: '', 2: '' };
  const program = { code: readFileSync(file, 'utf8'), file: basename(file) };
  const ended = await runThread({ ...input, program }, limits, (message, fail) => {
    if (message.t === 'out') said[message.fd] += message.text;
    if (said[1].length > limits.output) fail(new Error(`prints more than ${limits.output / 1024} kB`));
    return message.t === 'ended' ? message.ended : undefined;
  });
  return { ...ended, stdout: said[1], stderr: said[2] };
}

let prepared: Promise<ThreadInput> | undefined;

/** Pyodide's files as the site serves them, and a snapshot: made once, until one of them changes. */
async function prepare(): Promise<ThreadInput> {
  const sources = readPythonSources();
  const files = Object.entries(readPyodideFiles());
  const key = createHash('sha256').update(JSON.stringify([process.version, sources]));
  for (const name of ['interpreter.ts', '../protocol.ts'])
    key.update(readFileSync(resolve(import.meta.dirname, '../../src/playground/python', name)));
  for (const [, content] of files) key.update(content);
  const cache = resolve('.cache/pyodide');
  const folder = `${join(cache, key.digest('hex').slice(0, 16))}/`;
  const snapshot = join(folder, 'snapshot.bin');
  if (!existsSync(snapshot)) {
    mkdirSync(folder, { recursive: true });
    removeOld(cache);
    for (const [name, content] of files) writeWhole(join(folder, name), content);
    const limits = { time: 60_000, output: 0 };
    const read = (message: FromThread) => (message.t === 'snapshot' ? message.memory : undefined);
    writeWhole(snapshot, await runThread({ folder, sources }, limits, read));
  }
  return { folder, sources, snapshot };
}

/** 50 MB each: those of yesterday's code are not asked for again. */
function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > 24 * 60 * 60 * 1000) rmSync(folder, { recursive: true, force: true });
  }
}

/** Two recorders may be at it at once: a name gets its content in one step. */
function writeWhole(path: string, content: Uint8Array): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** Starts a thread and listens to it, until `read` knows what was to be known. */
function runThread<T>(
  input: ThreadInput,
  { time }: RunLimits,
  read: (message: FromThread, fail: (error: Error) => void) => T | undefined,
): Promise<T> {
  return new Promise<T>((done, fail) => {
    const thread = new Worker(new URL('pyodide-thread.ts', import.meta.url), { workerData: input });
    const timer = setTimeout(() => end(() => fail(new Error(`does not end in ${time / 1000} s`))), time);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      thread.removeAllListeners();
      settle();
      void thread.terminate();
    };
    thread.on('message', (message: FromThread) => {
      const result = read(message, (error) => end(() => fail(error)));
      if (result !== undefined) end(() => done(result));
    });
    thread.on('error', (error) => end(() => fail(error as Error)));
    thread.on('exit', () => end(() => fail(new Error('ended Pyodide'))));
  });
}
