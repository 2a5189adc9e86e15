import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runProgram } from './run.ts';
import { findPyodide, findPythons, pinnedNode } from './runtimes.ts';

function write(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'errata-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a run', () => {
  it.each([findPyodide(), ...findPythons()])(
    'on $name $version tells output, exit code, and the error by message and line, without a column',
    async (runtime) => {
      const file = write('fails.py', 'print("before")\nraise KeyError("k")\n');
      expect(await runProgram(file, runtime)).toEqual({
        stdout: 'before\n',
        exitCode: 1,
        error: { messages: ["KeyError: 'k'"], line: 2 },
      });
    },
  );

  it('on Node does, too', async () => {
    const file = write('fails.ts', "console.log('before');\nthrow new TypeError('no');\n");
    expect(await runProgram(file, pinnedNode())).toEqual({
      stdout: 'before\n',
      exitCode: 1,
      error: { messages: ['TypeError: no'], line: 2 },
    });
  });

  it.each([findPyodide(), ...findPythons().slice(0, 1)])(
    'on $name $version must leave nothing behind',
    async (runtime) => {
      const file = write('litters.py', 'open("litter", "w").close()\n');
      await expect(runProgram(file, runtime)).rejects.toThrow('left behind: litter');
    },
  );
});
