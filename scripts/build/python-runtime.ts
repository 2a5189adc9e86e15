import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { readZip, writeZip } from './zip.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'src/playground/python');
const pyodide = resolve(root, 'node_modules/pyodide');

/** Parts of the standard library that serve other systems, or a Python that somebody types into. */
const unused = [
  'asyncio/proactor_events.py',
  'asyncio/windows_events.py',
  'asyncio/windows_utils.py',
  'ctypes/_aix.py',
  'ctypes/macholib/',
  'multiprocessing/popen_spawn_win32.py',
  'nturl2path.py',
  'site-packages/',
  ...['commands', 'completing_reader', 'console', 'fancy_termios', 'historical_reader', 'input', 'keymap', 'main'].map(
    (name) => `_pyrepl/${name}.py`,
  ),
  ...['reader', 'readline', 'simple_interact', 'terminfo'].map((name) => `_pyrepl/${name}.py`),
  ...['unix_console', 'unix_eventqueue', 'windows_console', 'windows_eventqueue'].map((name) => `_pyrepl/${name}.py`),
];

/** The script of the worker that runs Python programs: minified, one file, with the Python modules in it. */
export function bundlePythonRuntime(): Promise<string> {
  return bundleScript(resolve(folder, 'boot.ts'), { define: { pythonSources: JSON.stringify(readPythonSources()) } });
}

/** The Python modules that make Pyodide a CPython on Linux: name, as tcp.py → text. */
export function readPythonSources(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]));
}

/** Pyodide's files by name: as published, but for its standard library. */
export function readPyodideFiles(): Record<string, Buffer> {
  const read = (name: string): Buffer => readFileSync(resolve(pyodide, name));
  return {
    'pyodide.mjs': read('pyodide.mjs'),
    'pyodide.asm.mjs': read('pyodide.asm.mjs'),
    'pyodide.asm.wasm': read('pyodide.asm.wasm'),
    'python_stdlib.zip': repackLibrary(read('python_stdlib.zip')),
  };
}

/** The standard library without what nobody needs here, and not deflated: so that brotli makes it a third smaller. */
function repackLibrary(archive: Buffer): Buffer {
  const files = [...readZip(archive)].filter(([name]) => !unused.some((part) => name.startsWith(part)));
  return writeZip(new Map(files));
}
