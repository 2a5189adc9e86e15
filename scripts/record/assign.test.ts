import { describe, expect, it } from 'vitest';
import { assignRuntimes } from './assign.ts';
import type { Runtime } from './runtimes.ts';

const python = (version: string): Runtime => ({ name: 'cpython', version, path: `/python${version}` });
const node: Runtime = { name: 'node', version: '24', path: '/node' };
const pyodide: Runtime = { name: 'pyodide', version: '3.14', path: '' };
const found = { node, pyodide, pythons: [python('3.13'), python('3.12'), python('3.8')] };
const program = { language: 'python' } as const;

describe('a Python program', () => {
  it('is recorded on the browser’s Python first, and on each CPython', () => {
    const { reference, recorded, compared, exempt } = assignRuntimes(program, undefined, found);
    expect(reference).toBe(pyodide);
    expect(recorded).toEqual([pyodide, ...found.pythons]);
    expect([compared, exempt]).toEqual([[], []]);
  });

  it('is compared, not recorded, on a CPython of the version that the browser runs', () => {
    const pythons = [python('3.15'), python('3.14'), python('3.13')];
    const { recorded, compared } = assignRuntimes(program, undefined, { ...found, pythons });
    expect(recorded).toEqual([pyodide, python('3.15'), python('3.13')]);
    expect(compared).toEqual([python('3.14')]);
  });

  it('is left out on versions that are too old for it', () => {
    const { recorded } = assignRuntimes(program, { requires: '3.12' }, found);
    expect(recorded.map(({ version }) => version)).toEqual(['3.14', '3.13', '3.12']);
  });

  it('that stays at home is recorded there, and has to be unable to do the same in the browser', () => {
    const pythons = [python('3.14'), python('3.13')];
    const { reference, recorded, compared, exempt } = assignRuntimes(
      program,
      { runsOn: ['cpython'] },
      { ...found, pythons },
    );
    expect(reference).toBeUndefined();
    expect(recorded).toEqual(pythons);
    expect([compared, exempt]).toEqual([[], [pyodide]]);
  });
});

describe('a TypeScript program', () => {
  it('is recorded on the pinned Node', () => {
    expect(assignRuntimes({ language: 'typescript' }, undefined, found).recorded).toEqual([node]);
  });
});
