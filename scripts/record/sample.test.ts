import { expect, it } from 'vitest';
import type { Outcome } from './run.ts';
import type { Runtime } from './runtimes.ts';
import { sampleRuntimes } from './sample.ts';

const python = (version: string): Runtime => ({ name: 'cpython', version, path: `/python${version}` });
const pyodide: Runtime = { name: 'pyodide', version: '3.14', path: '' };
const recorded = [pyodide, python('3.13'), python('3.12'), python('3.9'), python('3.8')];
const printed = (stdout: string): Outcome => ({ stdout, exitCode: 0 });
const known = new Map([
  ['3.14', printed('new')],
  ['3.13', printed('new')],
  ['3.12', printed('new')],
  ['3.9', printed('old')],
  ['3.8', printed('old')],
]);
const versions = (hash: string) => sampleRuntimes(recorded, known, hash).map(({ version }) => version);

it('the reference is always taken, and one Python for each outcome', () => {
  expect(versions('00000000')).toEqual(['3.14', '3.13', '3.9']);
});

it('which Python it is depends on the program: none is left out by all', () => {
  expect(new Set(['00000000', '00000001'].flatMap(versions))).toEqual(new Set(['3.14', '3.13', '3.12', '3.9', '3.8']));
});

it('a version that was not recorded is taken, so that it is reported', () => {
  const older = [...recorded, python('3.7')];
  expect(sampleRuntimes(older, known, '00000000')).toContain(older.at(-1));
});
