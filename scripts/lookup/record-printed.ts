// Runs the programs of src/lookup/fixtures/programs.json on every Python and Node that is given (pyodide is one), and writes what
// they printed to src/lookup/fixtures/printed.json, in place of what is there of the same versions. By hand, when one is to be added:
//   node scripts/lookup/record-printed.ts python2.7 python3.6 … pyodide node20 node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOnPyodide } from '../record/pyodide.ts';
import { findPyodide } from '../record/runtimes.ts';

interface Program {
  readonly class: string;
  /** On Python 2 and before the class was named so. */
  readonly old?: string;
  readonly code?: string;
  readonly since?: string;
  readonly source: string;
}

const fixtures = join(import.meta.dirname, '../../src/lookup/fixtures');
const programs = JSON.parse(readFileSync(join(fixtures, 'programs.json'), 'utf8')) as Record<
  'python' | 'node',
  Record<string, Program>
>;
const folder = mkdtempSync(join(tmpdir(), 'printed-'));
interface Printed {
  readonly runtime: string;
  /** All that printed the very same. */
  readonly versions: string[];
  readonly id: string;
  readonly class: string;
  readonly code?: string;
  readonly text: string;
}
const file = join(fixtures, 'printed.json');
let printed = JSON.parse(readFileSync(file, 'utf8')) as Printed[];

for (const command of process.argv.slice(2)) {
  const runtime = /^pyodide$|python/.test(command) ? 'python' : 'node';
  const version = versionOf(command, runtime);
  printed = withoutVersion(runtime, version);
  for (const [id, program] of Object.entries(programs[runtime])) {
    if (isOlder(version, program.since)) continue;
    const text = clean(await run(command, runtime === 'python' ? 'main.py' : 'main.js', program.source));
    const expected = runtime === 'python' && version.startsWith('2.') ? (program.old ?? program.class) : program.class;
    // Without sockets, processes and threads some end in another error, or in none.
    if (command === 'pyodide' && !text.includes(expected.split('.').at(-1) ?? '')) {
      console.log(`not on Pyodide: ${id}`);
      continue;
    }
    if (text === '') throw new Error(`${command} printed nothing for ${id}`);
    const same = printed.find((one) => one.runtime === runtime && one.id === id && one.text === text);
    if (same !== undefined) same.versions.push(version);
    else
      printed.push({
        runtime,
        versions: [version],
        id,
        class: expected,
        ...(program.code === undefined ? {} : { code: program.code }),
        text,
      });
  }
}
rmSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(printed, null, 1)}\n`);
console.log(`${printed.length} texts`);

/** A program's source → what it printed about its error. */
async function run(command: string, name: string, source: string): Promise<string> {
  const program = join(folder, name);
  writeFileSync(program, source);
  if (command === 'pyodide') return (await runOnPyodide(program, { time: 10_000, output: 1_000_000 })).stderr;
  return spawnSync(command, [program], { cwd: folder, encoding: 'utf8', timeout: 10_000 }).stderr;
}

function withoutVersion(runtime: string, version: string): Printed[] {
  return printed
    .map((one) => (one.runtime === runtime ? { ...one, versions: one.versions.filter((v) => v !== version) } : one))
    .filter(({ versions }) => versions.length > 0);
}

function versionOf(command: string, runtime: string): string {
  if (command === 'pyodide') return findPyodide().version;
  const { stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const full = /(\d+)\.(\d+)/.exec(stdout + stderr);
  return runtime === 'node' ? (full?.[1] ?? '') : `${full?.[1]}.${full?.[2]}`;
}

function isOlder(version: string, since: string | undefined): boolean {
  if (since === undefined) return false;
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
  return number(version) < number(since);
}

/** Nothing of the machine that it ran on: neither its folders nor where its Pythons are. */
function clean(text: string): string {
  return text
    .replaceAll(folder, '/home/ana/app')
    .replaceAll('/home/reader/', '/home/ana/app/')
    .replace(/\/[\w./-]+\/versions\/(\d\.\d+)[\w.]*\//g, '/usr/')
    .replace(/0x[0-9a-f]{6,}/g, '0x7f0000000000')
    .replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}/gm, '2026-01-31 12:00:00,123');
}
