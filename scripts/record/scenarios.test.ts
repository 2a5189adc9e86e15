// What CPython on Linux does is written down in scenarios/*.txt: Pyodide has to print the same, and so has every CPython from 3.13
// on that is found here. Written by: python3.13 FILE.py > FILE.txt
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOnPyodide } from './pyodide.ts';
import { compareVersions, findPythons } from './runtimes.ts';

const folder = resolve(import.meta.dirname, '../../src/playground/python/scenarios');
const topics = ['connections', 'sockets', 'files', 'loops', 'handshakes'];
const pythons = findPythons().filter(({ version }) => compareVersions(version, '3.13') >= 0);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('Python in the browser', () => {
  it.concurrent.each(topics)('does what CPython on Linux does: %s', async (topic) => {
    const { stdout, stderr } = await runOnPyodide(join(folder, `${topic}.py`), { time: 25_000, output: 100_000 });
    expect(stdout, stderr).toBe(read(`${topic}.txt`));
  });
});

describe('what CPython on Linux does', () => {
  it.each(topics)('is what was written down: %s', (topic) => {
    const printed = pythons.map(({ path }) =>
      execFileSync(path, [join(folder, `${topic}.py`)], { encoding: 'utf8', timeout: 20_000 }),
    );
    expect(printed).toEqual(pythons.map(() => read(`${topic}.txt`)));
  });
});
