import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { compareVersions, findPythons } from './runtimes.ts';

describe('versions', () => {
  it('are compared as numbers, part by part', () => {
    expect(['3.9', '3.13', '3.10', '2.7', '3.8'].sort(compareVersions)).toEqual(['2.7', '3.8', '3.9', '3.10', '3.13']);
  });

  it('are equal when they are; a missing part is zero', () => {
    expect(compareVersions('3.10', '3.10')).toBe(0);
    expect(compareVersions('24', '24.0')).toBe(0);
    expect(compareVersions('0.0', '3.8')).toBeLessThan(0);
  });
});

describe.skipIf(process.platform === 'win32')('the Pythons of a machine', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** A folder with programs that answer as interpreters would. */
  function stage(interpreters: Readonly<Record<string, readonly string[]>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'errata-path-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, lines] of Object.entries(interpreters)) {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, name);
      writeFileSync(path, `#!/bin/sh\n${lines.map((line) => `echo ${line}`).join('\n')}\n`);
      chmodSync(path, 0o755);
    }
    vi.stubEnv('PATH', folder);
    vi.stubEnv('PYENV_ROOT', join(folder, 'nowhere'));
    return folder;
  }

  it('are the CPythons from 3.8, the newest first, each minor version once with its newest patch', () => {
    stage({
      python3: ['cpython', '3', '12', '1', '/a/3.12.1'],
      'python3.12': ['cpython', '3', '12', '9', '/a/3.12.9'],
      'python3.13': ['cpython', '3', '13', '0', '/a/3.13.0'],
      'python3.9': ['cpython', '3', '9', '18', '/a/3.9.18'],
      'python3.8': ['cpython', '3', '7', '16', '/a/3.7.16'],
      'python3.10': ['pypy', '3', '10', '12', '/a/pypy'],
    });
    expect(findPythons()).toEqual([
      { name: 'cpython', version: '3.13', path: '/a/3.13.0' },
      { name: 'cpython', version: '3.12', path: '/a/3.12.9' },
      { name: 'cpython', version: '3.9', path: '/a/3.9.18' },
    ]);
  });

  it('are not the commands that stand for a version that is not installed', () => {
    const folder = stage({});
    writeFileSync(join(folder, 'python3.11'), '#!/bin/sh\nexit 127\n');
    chmodSync(join(folder, 'python3.11'), 0o755);
    expect(findPythons()).toEqual([]);
  });
});
