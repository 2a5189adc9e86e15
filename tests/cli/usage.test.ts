import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { buildCommand, errata, run } from './command.ts';

buildCommand();

describe('errata', () => {
  it.each([
    ['pt', 'Uso: errata COMANDO'],
    ['es', 'Uso: errata COMANDO'],
    ['en', 'Usage: errata COMMAND'],
  ])('explains itself in %s', async (lang, beginning) => {
    const { code, out, err } = await errata(['--help', '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(beginning)).toBe(true);
    for (const word of ['explain', 'search', 'show', '--jsonl', '--no-color']) expect(out).toContain(word);
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('answers from a clone, by the name in package.json, without an install of its own', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['npx', '--no', '--', 'errata', '--version'])).toMatchObject({ code: 0, out: `${version}\n` });
    const found = await run(['npx', '--no', '--', 'errata', 'explain', '--lang', 'pt'], {
      input: "KeyError: 'nome'\n",
    });
    expect(found.out).toContain('KeyError');
  });

  it('tells its version, which is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await errata(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[], /command/],
    [['explian'], /command explian/],
    [['--colour', 'show', 'KeyError'], /option --colour/],
    [['constructor', '--json'], /command constructor/],
    [['explain', '--constructor'], /option --constructor/],
    [['explain', '--json=1'], /option --json=1/],
    [['show'], /show needs/],
    [['search'], /search needs/],
    [['show', 'A', 'B'], /show takes/],
    [['explain', 'a', 'b'], /explain takes/],
    [['show', 'A', '--jsonl'], /--jsonl doesn't apply to show/],
    [['search', 'refused', '--jsonl'], /--jsonl, search takes no words/],
    [['search', 'refused', '--json', '--jsonl'], /--json and --jsonl don't go together/],
    [['explain', '--jsonl', '--json'], /--json and --jsonl don't go together/],
    [['explain', '--jsonl', '/nowhere/at/all.jsonl'], /Couldn't read \/nowhere\/at\/all\.jsonl/],
    [['explain', '--jsonl', 'src'], /Couldn't read src/],
    [['explain', '--all'], /--all doesn't apply to explain/],
    [['search', 'x', '--lang'], /--lang needs/],
    [['search', 'x', '--lang', 'fr'], /pages in fr, only in pt, es, en/],
    [['explain', '/nowhere/at/all.txt'], /Couldn't read \/nowhere\/at\/all\.txt/],
  ])('refuses %j: exit code 2, nothing on the standard output', async (args, complaint) => {
    const { code, out, err } = await errata(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(complaint);
    expect(err).toContain('errata --help');
  });

  it.each([
    ['LC_ALL', { LC_ALL: 'pt_BR.UTF-8', LC_MESSAGES: 'es_ES', LANG: 'en_US' }, 'Uso: errata COMANDO [OPÇÃO]'],
    ['LC_MESSAGES', { LC_ALL: '', LC_MESSAGES: 'es_MX.UTF-8', LANG: 'pt_BR' }, 'Uso: errata COMANDO [OPCIÓN]'],
    ['LANG', { LANG: 'es' }, 'Uso: errata COMANDO [OPCIÓN]'],
    ['English, where the language is none of ours', { LANG: 'fr_FR.UTF-8' }, 'Usage'],
    ['English, where there is no language', { LANG: 'C' }, 'Usage'],
  ])('speaks the language of %s', async (_, env, beginning) => {
    const { out } = await errata(['--help'], { env });
    expect(out.startsWith(beginning)).toBe(true);
  });

  it('speaks the language that it is asked for, whatever the environment says', async () => {
    const { out } = await errata(['--help', '--lang=en'], { env: { LC_ALL: 'pt_BR.UTF-8' } });
    expect(out.startsWith('Usage')).toBe(true);
  });
});

describe('in a clone of the repository', () => {
  it('bin/errata.mjs says the same as the package', async () => {
    const args = ['show', 'ConnectionResetError', '--lang', 'pt'];
    const clone = await run([process.execPath, 'bin/errata.mjs', ...args]);
    expect(clone).toEqual(await errata(args));
  });

  it('bin/errata.mjs hands on the exit code and the standard input', async () => {
    const options = { input: 'nothing that we know\n' };
    expect((await run([process.execPath, 'bin/errata.mjs', 'explain'], options)).code).toBe(1);
    expect((await run([process.execPath, 'bin/errata.mjs', 'nonsense'])).code).toBe(2);
  });
});
