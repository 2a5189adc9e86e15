import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ProgramFile } from '../../playground/program.ts';
import type { RunResult } from '../../playground/run.ts';
import { stringsSchema } from '../../schema/strings.ts';
import { compareRun, describeEnd, describePlace } from './describe-run.ts';
import type { Texts } from './texts.ts';

const strings = stringsSchema.parse(parse(readFileSync('content/languages/en/strings.yaml', 'utf8')));
const texts: Texts = { ...strings.playground, ...strings.code, ...strings.demo };
const error = { messages: ['ConnectionRefusedError: [Errno 111] Connection refused'], line: 4 };
const program: ProgramFile = {
  file: 'refused.wrong.py',
  language: 'python',
  source: 'raise ConnectionRefusedError',
  recorded: { stdout: '', exitCode: 1, error, runtime: 'Python 3.14' },
};
const failed: RunResult = {
  why: 'exit',
  stdout: '',
  stderr: 'Traceback',
  exitCode: 1,
  error: { ...error, column: 8 },
  ms: 5,
};

function say(result: Partial<RunResult>, { isEdited = false, wasDownloading = false } = {}): string {
  const whole = { ...failed, ...result };
  return describeEnd(texts, program, whole, compareRun(program, whole, isEdited), wasDownloading);
}

describe('after a run', () => {
  it('failing as recorded is the same as the recording, whatever went to stderr', () => {
    expect(compareRun(program, failed, false)).toBe('same');
    expect(say({})).toBe('Exit code 1 · same as the recording');
  });

  it.each([
    ['another output', { stdout: 'x' }],
    ['another exit code', { exitCode: 0 }],
    ['another error', { error: { messages: ['KeyError'], line: 4, column: null } }],
    ['another line', { error: { ...error, line: 5, column: null } }],
  ])('%s differs from it', (_, change) => {
    expect(compareRun(program, { ...failed, ...change }, false)).toBe('differs');
    expect(say(change)).toMatch(/ · differs from the recording$/);
  });

  it('an error of JavaScript in the words of another engine is the same, and said to be; of Python or Node, it differs', () => {
    const ofV8 = { messages: ["TypeError: Cannot read properties of null (reading 'a')"], line: 4 };
    const js: ProgramFile = {
      ...program,
      language: 'typescript',
      recorded: { stdout: '', exitCode: 1, error: ofV8, runtime: 'Node' },
    };
    const run = (message: string, line = 4): RunResult => ({
      ...failed,
      error: { messages: [message], line, column: 1 },
    });
    const inFirefox = run('TypeError: can\'t access property "a", x is null');
    expect(compareRun(js, inFirefox, false)).toBe('reworded');
    expect(describeEnd(texts, js, inFirefox, 'reworded', false)).toBe(
      'Exit code 1 · same as the recording, in the words of this browser',
    );
    expect(compareRun({ ...js, language: 'python' }, inFirefox, false)).toBe('differs');
    expect(compareRun(js, run('RangeError: x'), false)).toBe('differs');
    expect(compareRun(js, run(inFirefox.error?.messages[0] ?? '', 5), false)).toBe('differs');
    expect(compareRun(js, run('TypeError [ERR_INVALID_ARG_TYPE]: x'), false)).toBe('differs');
  });

  it('an edited program is not compared, even when it prints the same', () => {
    expect(compareRun(program, failed, true)).toBe('edited');
    expect(say({}, { isEdited: true })).toMatch(/^Exit code 1 · your own version/);
  });

  it('what did not come to its end is not compared', () => {
    for (const why of ['stopped', 'time-limit', 'output-limit', 'syntax-error', 'failed'] as const) {
      expect(compareRun(program, { ...failed, why }, false)).toBe('none');
    }
    expect(compareRun({ ...program, recorded: undefined } as unknown as ProgramFile, failed, false)).toBe('none');
  });

  it('a limit is named with its number', () => {
    expect(say({ why: 'time-limit' })).toContain('10 seconds');
    expect(say({ why: 'load-limit' })).toContain('60 seconds');
    expect(say({ why: 'output-limit' })).toContain('64 kB');
  });

  it('stopping a download is said to be that', () => {
    expect(say({ why: 'stopped' })).toBe('Stopped');
    expect(say({ why: 'stopped' }, { wasDownloading: true })).toBe('Download canceled');
  });

  it('what failed is named, with what still works', () => {
    expect(say({ why: 'download-failed', detail: '/docs/play/pyodide.asm.8d58b4dd3d.wasm: HTTP 404' })).toBe(
      'The download failed: pyodide.asm.wasm, HTTP 404. The code and its recorded output need no download. To try again, press Run.',
    );
    expect(say({ why: 'download-failed', detail: '/play/swc.8d58b4dd3d.wasm: no connection' })).toMatch(
      /^The download failed: swc\.wasm\. The code/,
    );
    expect(say({ why: 'failed', detail: 'no frame' })).toMatch(/no frame\. The code and its recorded output/);
    expect(say({ why: 'missing-module', missing: ['dgram', 'tls'] })).toContain('dgram, tls');
  });
});

describe('where an error left the program', () => {
  it('is said as far as it is known', () => {
    expect(describePlace(texts, { messages: [], line: 4, column: 8 }, 1)).toBe('line 4, column 8, exit code 1');
    expect(describePlace(texts, { messages: [], line: 4, column: null }, undefined)).toBe('line 4');
    expect(describePlace(texts, { messages: [], line: null, column: 8 }, 0)).toBe('');
  });
});
