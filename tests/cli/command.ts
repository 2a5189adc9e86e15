import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildPackage } from '../../scripts/pack/build.ts';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface Options {
  readonly input?: string | Uint8Array;
  /** Beside PATH; nothing of this machine's language or colours is left. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'errata-command-'));

/** The packed command. */
export const commandFile = join(folder, 'errata.mjs');

/** For the tests of one file: builds the package first, removes it at the end. */
export function buildCommand(): void {
  beforeAll(() => buildPackage(folder), 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
}

/** Runs the packed command in a process of its own. */
export function errata(args: readonly string[], options: Options = {}): Promise<Outcome> {
  return run([process.execPath, commandFile, ...args], options);
}

/** Runs any command → what it printed, and its exit code. */
export function run(
  [program = '', ...args]: readonly string[],
  { input = '', env = {}, cwd }: Options = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    // A command that needs no input may be gone before it is written.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A refusal as asyncio prints it, in a program of the reader's. */
export const traceback = `Traceback (most recent call last):
  File "/home/ana/app.py", line 12, in main
    asyncio.run(serve())
  File "/usr/lib/python3.13/asyncio/base_events.py", line 1163, in create_connection
    raise exceptions[0]
ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 6379)
`;
