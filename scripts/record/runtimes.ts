import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { version as pyodideVersion } from 'pyodide';
import type { Recording } from '../../src/schema/recordings.ts';

/** What runs programs. */
export interface Runtime {
  readonly name: Recording['runtime'];
  /** Node: the major version. Python: the minor one, e.g. 3.13. As recordings name it. */
  readonly version: string;
  /** The program that runs programs; Pyodide needs none. */
  readonly path: string;
}

/** The oldest Python that programs are written for, unless they say `requires`. */
const oldestPython = '3.8';

/** The Node that this very script runs on: the pinned one. */
export function pinnedNode(): Runtime {
  return { name: 'node', version: String(process.versions.node.split('.')[0]), path: process.execPath };
}

/** The Python that the browser runs: an npm package, so that it is always there. Its version begins with CPython's, as 314. */
export function findPyodide(): Runtime {
  const [, major, minor] = /^(\d)(\d+)\./.exec(pyodideVersion) ?? [];
  if (minor === undefined) throw new Error(`Pyodide ${pyodideVersion} does not tell its Python`);
  return { name: 'pyodide', version: `${major}.${minor}`, path: '' };
}

/** Every CPython from 3.8 on this machine (PATH, pyenv), one per minor version, the newest first. */
export function findPythons(): Runtime[] {
  const names = ['python3', ...Array.from({ length: 20 }, (_, index) => `python3.${index + 8}`)];
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const installed = existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version, 'bin/python')) : [];
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...installed].filter(
    (path) => existsSync(path),
  );
  const found = new Map<string, { path: string; patch: number }>();
  for (const path of new Set(candidates)) {
    const known = describe(path);
    if (known === undefined || compareVersions(known.version, oldestPython) < 0) continue;
    if ((found.get(known.version)?.patch ?? -1) < known.patch)
      found.set(known.version, { path: known.path, patch: known.patch });
  }
  return [...found]
    .map(([version, { path }]): Runtime => ({ name: 'cpython', version, path }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

function describe(path: string): { version: string; patch: number; path: string } | undefined {
  const code = 'import sys;print(sys.implementation.name,*sys.version_info[:3],sys.executable,sep="\\n")';
  try {
    const [name, major, minor, patch, executable] = execFileSync(path, ['-c', code], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\r?\n/);
    if (name !== 'cpython' || executable === undefined) return undefined;
    return { version: `${major}.${minor}`, patch: Number(patch), path: executable };
  } catch {
    return undefined; // A shim of a version that is not installed, for example.
  }
}

/** '3.10' against '3.9' → positive: versions as numbers, part by part. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0);
}
