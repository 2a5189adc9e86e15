// Runs the programs of src/lookup/fixtures/programs.json on every Python and Node that is given, and writes what they
// printed to src/lookup/fixtures/printed.json. By hand, when a version is to be added:
//   node scripts/lookup/record-printed.ts python2.7 python3.6 … node20 node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
const printed: Printed[] = [];

for (const command of process.argv.slice(2)) {
  const runtime = command.includes('python') ? 'python' : 'node';
  const version = versionOf(command, runtime);
  for (const [id, program] of Object.entries(programs[runtime])) {
    if (isOlder(version, program.since)) continue;
    const file = join(folder, runtime === 'python' ? 'main.py' : 'main.js');
    writeFileSync(file, program.source);
    const { stderr } = spawnSync(command, [file], { cwd: folder, encoding: 'utf8', timeout: 10_000 });
    if (stderr === '') throw new Error(`${command} printed nothing for ${id}`);
    const text = clean(stderr);
    const expected = runtime === 'python' && version.startsWith('2.') ? (program.old ?? program.class) : program.class;
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
writeFileSync(join(fixtures, 'printed.json'), `${JSON.stringify(printed, null, 1)}\n`);
console.log(`${printed.length} texts`);

function versionOf(command: string, runtime: string): string {
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
    .replace(/\/[\w./-]+\/versions\/(\d\.\d+)[\w.]*\//g, '/usr/')
    .replace(/0x[0-9a-f]{6,}/g, '0x7f0000000000')
    .replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}/gm, '2026-01-31 12:00:00,123');
}
