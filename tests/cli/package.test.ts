import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPublished } from '../../src/catalog/load.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, traceback } from './command.ts';

const root = mkdtempSync(join(tmpdir(), 'errata-package-'));
const empty = join(root, 'empty');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tarball = join(root, `errata-${version}.tgz`);
/** Where npm puts the command. */
const errata = join(empty, 'node_modules', '.bin', 'errata');

describe('the package', () => {
  beforeAll(async () => {
    mkdirSync(empty);
    writeFileSync(join(empty, 'package.json'), '{ "private": true }');
    const packed = await run(['npm', 'pack', '--loglevel=error', '--pack-destination', root]);
    expect(packed.code, packed.err).toBe(0);
    // No registry: what is not in the tarball cannot come from anywhere.
    const registry = '--registry=http://127.0.0.1:1';
    const installed = await run(['npm', 'install', '--offline', '--no-audit', registry, tarball], { cwd: empty });
    expect(installed.code, installed.err).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it('is installed from the tarball alone, into an empty folder, without a dependency', () => {
    expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['errata']);
  });

  it('holds one JavaScript file, the content of each language and the licences, nothing of the sources', () => {
    const held = readdirSync(join(empty, 'node_modules', 'errata'), { recursive: true, encoding: 'utf8' });
    expect(held.sort()).toEqual(
      ['LICENSE', 'README.md', 'bin', 'bin/errata.mjs', 'package.json', 'packed']
        .concat(['LICENSE-content', 'en.json', 'errata.mjs', 'es.json', 'pt.json'].map((file) => `packed/${file}`))
        .sort(),
    );
    // Three languages of an entry, with its programs, are some 4 kB.
    const { exceptions } = loadPublished(process.cwd());
    const entries = exceptions.flatMap(({ messages }) => [1, ...messages]).length;
    expect(statSync(tarball).size).toBeLessThan(100_000 + 5_000 * entries);
  });

  it('names no path of the machine that packed it', () => {
    for (const file of ['packed/errata.mjs', 'packed/pt.json', 'packed/es.json', 'packed/en.json', 'package.json']) {
      expect(readFileSync(join(empty, 'node_modules', 'errata', file), 'utf8')).not.toContain(process.cwd());
    }
  });

  it('answers where what the oldest Node that it names lacks is missing', async () => {
    // What Node 20 has not: https://node.green
    const newer =
      'Map.groupBy Object.groupBy Promise.withResolvers Promise.try Array.fromAsync RegExp.escape Error.isError';
    const lacks = join(root, 'lacks.mjs');
    const line = (name: string): string => `delete ${name};`;
    writeFileSync(lacks, newer.split(' ').map(line).join('\n'));
    const command = join(empty, 'node_modules', 'errata', 'bin', 'errata.mjs');
    const old = (...args: string[]) =>
      run([process.execPath, '--import', lacks, command, ...args], { input: traceback });
    expect(await old('explain', '--lang', 'en')).toMatchObject({ code: 0, err: '' });
    expect(await old('search', 'timeout')).toMatchObject({ code: 0, err: '' });
    expect(await old('show', 'gaierror')).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['--version', ['--version'], '', 0, new RegExp(`^${version.replaceAll('.', '\\.')}\n$`)],
    ['show', ['show', 'ConnectionError', '--lang', 'pt'], '', 0, /^ConnectionError\nRecusada, derrubada/],
    ['search', ['search', 'conexiones', 'rechazadas', '--lang', 'es'], '', 0, /^ConnectionRefusedError\n/],
    ['explain', ['explain', '--lang', 'en'], traceback, 0, /connect-call-failed/],
    ['explain, of nothing', ['explain', '--lang', 'en'], 'all is well', 1, /^We don't recognize any error/],
    ['wrong usage', ['nonsense'], '', 2, /^$/],
  ])('answers %s by the command that npm installed', async (_, args, input, code, beginning) => {
    const outcome = await run([errata, ...args], { input, cwd: empty });
    expect(outcome.code, outcome.err).toBe(code);
    expect(outcome.out).toMatch(beginning);
  });
});
