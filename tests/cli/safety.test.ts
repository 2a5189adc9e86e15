import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildCommand, commandFile, errata, traceback } from './command.ts';

buildCommand();

/** Anything that acts on a terminal, but for line breaks. */
// eslint-disable-next-line no-control-regex -- what is sought are control characters
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const hostile =
  '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u0008\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\';

describe('terminal escapes of the reader’s text', () => {
  it('are not printed again by explain, whether they are in the class, the message, the file or the function', async () => {
    const input = traceback
      .replace('app.py', `app${hostile}.py`)
      .replace('in main', `in ma${hostile}in`)
      .replace('127.0.0.1', `127.0.0.1${hostile}`)
      .replace('\nConnectionRefused', `\n${hostile}\nConnectionRefused`);
    for (const args of [['explain'], ['explain', '--json'], ['explain', '--lang', 'pt']]) {
      const { out, err } = await errata(args, { input });
      expect(out).toContain('ConnectionRefusedError');
      expect(out + err).not.toMatch(acting);
    }
  });

  it('do not keep an error from being recognized', async () => {
    const input = traceback.replace('ConnectionRefusedError:', '\u001b[1;35mConnectionRefusedError\u001b[0m:');
    expect((await errata(['explain'], { input })).out).toBe((await errata(['explain'], { input: traceback })).out);
  });

  it.each([
    ['a query', ['search', hostile]],
    ['a query, as JSON', ['search', `refused ${hostile}`, '--json']],
    ['a name', ['show', hostile]],
    ['a command', [hostile]],
    ['an option', [`--${hostile}`]],
    ['a language', ['--help', '--lang', hostile]],
    ['a file', ['explain', `/nowhere/${hostile}`]],
  ])('are not printed again from %s', async (_, args) => {
    const { out, err } = await errata(args);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(acting);
  });

  it('leave only colours of our own where there are colours', async () => {
    const input = traceback.replace('6379', `6379${hostile}`);
    const { out } = await errata(['explain'], { input, env: { FORCE_COLOR: '1' } });
    // eslint-disable-next-line no-control-regex -- colours begin with a control character
    expect(out.replace(/\u001b\[\d+m/g, '')).not.toMatch(acting);
  });
});

describe('whatever comes in', () => {
  it.each([
    ['a megabyte of random bytes', randomBytes(1_000_000)],
    ['a megabyte without a line break', 'Error: '.repeat(150_000)],
    ['a megabyte of tracebacks', traceback.repeat(2_500)],
    ['a megabyte of openings', 'Traceback (most recent call last):\n'.repeat(30_000)],
    ['lone surrogates, as JSON escapes would give them', '\ud800\udc00\udfff ConnectionError: \ud800'],
  ])('%s gets an answer', async (_, input) => {
    const { code, out, err } = await errata(['explain'], { input });
    expect([0, 1]).toContain(code);
    expect(err).toBe('');
    expect(out).not.toBe('');
    expect(out).not.toMatch(acting);
  });

  it('a very long query gets an answer', async () => {
    const { code } = await errata(['search', 'conexão '.repeat(10_000), '--lang', 'pt']);
    expect(code).toBe(0);
  });
});

describe('a reader who stops reading', () => {
  it('ends the command quietly', async () => {
    const child = spawn(process.execPath, [commandFile, 'search', '--jsonl']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"id":1,"query":"refused"}\n'.repeat(20_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
