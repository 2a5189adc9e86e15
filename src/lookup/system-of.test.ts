import { expect, it } from 'vitest';
import { createLookup } from './index.ts';

const entry = (name: string, python: object[]) => ({ name, title: name, href: `/${name}/`, python }) as never;
const lookup = createLookup({
  entries: [
    entry('PermissionError', [
      { text: '[Errno 13] Permission denied', system: 'linux' },
      { text: '[Errno 1] Operation not permitted', system: 'linux' },
      { text: '[Errno 13] Permiso denegado', system: 'linux', language: 'es' },
      { text: "[Errno 1] Operation not permitted: '{path}'", system: 'macos' },
      { text: '[WinError 5] Access is denied', system: 'windows' },
    ]),
    entry('OSError', [
      { text: '[Errno 22] Invalid argument', system: 'linux' },
      { text: '[Errno 22] Invalid argument', system: 'windows' },
      { text: '[Errno 16] Device or resource busy', system: 'linux' },
      { text: '[Errno 16] Resource busy', system: 'macos' },
      { text: '[Errno 111] Connection refused', system: 'linux' },
    ]),
    entry('ImportError', [{ text: 'DLL load failed', system: 'windows' }]),
  ],
});
const systemOf = (error: string, file?: string) =>
  lookup(
    file === undefined ? error : `Traceback (most recent call last):\n  File "${file}", line 1, in <module>\n${error}`,
  ).system;
const files = { linux: '/home/ana/app.py', macos: '/Users/ana/app.py', windows: 'C:\\Users\\ana\\app.py' };

it.each([
  "PermissionError: [Errno 1] Operation not permitted: 'x.txt'",
  'PermissionError: [Errno 1] Operation not permitted',
  'PermissionError: [Errno 13] Permission denied',
  'OSError: [Errno 22] Invalid argument',
])('what several systems print is of the one whose files they are, and of none without files: %s', (error) => {
  for (const [system, file] of Object.entries(files)) expect(systemOf(error, file)).toBe(system);
  expect(systemOf(error)).toBeUndefined();
});

it.each([
  ['PermissionError: [WinError 5] Access is denied', 'windows'],
  ['OSError: [Errno 111] Connection refused', 'linux'],
])('a number that one system alone has tells it, whatever the files: %s', (error, system) => {
  expect(systemOf(error)).toBe(system);
  for (const file of Object.values(files)) expect(systemOf(error, file)).toBe(system);
});

it.each([
  ['OSError: [Errno 16] Device or resource busy', 'linux'],
  ['OSError: [Errno 16] Resource busy', 'macos'],
  ['PermissionError: [Errno 13] Permiso denegado', 'linux'],
  ['ImportError: DLL load failed', 'windows'],
])('words that one system alone prints tell it where no file does: %s', (error, system) => {
  expect(systemOf(error)).toBe(system);
  expect(systemOf(error, 'app.py')).toBe(system);
});
