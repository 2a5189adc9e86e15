import { describe, expect, it } from 'vitest';
import { outcomesByVersion, toRecordings } from './merge.ts';
import type { Outcome } from './run.ts';

const browser = { name: 'pyodide', version: '3.14' } as const;
const prints = (stdout: string): Outcome => ({ stdout, exitCode: 0 });
const fails = (message: string, line: number | null): Outcome => ({
  stdout: '',
  exitCode: 1,
  error: { messages: [message], line },
});

describe('what the recorder writes', () => {
  it('is one recording for all versions that did the same, under the newest', () => {
    const outcomes = new Map([
      ['3.9', prints('a')],
      ['3.13', prints('a')],
      ['3.10', prints('a')],
    ]);
    expect(toRecordings(outcomes, 'hash', 'cpython', browser)).toEqual([
      { programHash: 'hash', runtime: 'cpython', version: '3.13', sameOn: ['3.10', '3.9'], stdout: 'a', exitCode: 0 },
    ]);
  });

  it('begins with the newest version, and keeps apart what differs', () => {
    const outcomes = new Map([
      ['3.8', prints('old')],
      ['3.12', prints('new')],
      ['3.11', prints('old')],
      ['3.13', prints('new')],
    ]);
    const written = toRecordings(outcomes, 'hash', 'cpython', browser).map(({ version, sameOn, stdout }) => [
      stdout,
      version,
      ...sameOn,
    ]);
    expect(written).toEqual([
      ['new', '3.13', '3.12'],
      ['old', '3.11', '3.8'],
    ]);
  });

  it('names the browser’s Python first, and the CPythons that did the same after it', () => {
    const outcomes = new Map([
      ['3.13', prints('a')],
      ['3.14', prints('a')],
      ['3.12', prints('old')],
      ['3.15', prints('new')],
    ]);
    const written = toRecordings(outcomes, 'hash', 'cpython', browser);
    expect(written.map(({ runtime, version, sameOn }) => [runtime, version, ...sameOn])).toEqual([
      ['pyodide', '3.14', '3.13'],
      ['cpython', '3.15'],
      ['cpython', '3.12'],
    ]);
  });

  it.each([
    ['the message', fails('KeyError: 1', 3), fails('KeyError: 2', 3)],
    ['the line', fails('KeyError: 1', 3), fails('KeyError: 1', 4)],
    ['whether there is a line', fails('KeyError: 1', 0), fails('KeyError: 1', null)],
    ['the exit code', prints(''), { stdout: '', exitCode: 3 }],
    ['a space', prints('a'), prints('a ')],
  ])('differs when %s differs', (_, a, b) => {
    expect(
      toRecordings(
        new Map([
          ['3.12', a],
          ['3.13', b],
        ]),
        'hash',
        'cpython',
        browser,
      ),
    ).toHaveLength(2);
  });

  it('is read again as it was written, version by version', () => {
    const outcomes = new Map([
      ['3.13', prints('a')],
      ['3.12', fails('KeyError: 1', 3)],
      ['3.11', prints('a')],
    ]);
    expect(outcomesByVersion(toRecordings(outcomes, 'hash', 'cpython', browser), 'hash')).toEqual(outcomes);
  });

  it('is forgotten when the program is another one by now', () => {
    const recordings = toRecordings(new Map([['3.13', prints('a')]]), 'hash', 'cpython', browser);
    expect(outcomesByVersion(recordings, 'other').size).toBe(0);
  });
});
