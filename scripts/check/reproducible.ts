// node scripts/check/reproducible.ts: builds the site twice and compares every byte; names the files that differ.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { makeScratchFolder } from '../bench/scratch.ts';
import { report } from '../report.ts';

const folder = makeScratchFolder('twice');
process.exitCode = 1;
try {
  const [first, second] = ['first', 'second'].map((name) => build(join(folder, name)));
  if (first !== undefined && second !== undefined) process.exitCode = compare(first, second) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds into a folder → its files by their names. */
function build(outDir: string): Map<string, Buffer> {
  const env = { ...process.env, OUT_DIR: outDir };
  const { status } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the site could not be built');
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(outDir, path).replaceAll(sep, '/'), readFileSync(path)];
    }),
  );
}

function compare(first: ReadonlyMap<string, Buffer>, second: ReadonlyMap<string, Buffer>): boolean {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.flatMap((name) => difference(name, first.get(name), second.get(name)) ?? []);
  for (const line of differing) console.error(line);
  report('reproducible files', { passed: names.length - differing.length, failed: differing.length, skipped: 0 });
  return names.length > 0 && differing.length === 0;
}

/** Where two files part, with a little of what each says there; undefined when they are the same. */
function difference(name: string, a: Buffer | undefined, b: Buffer | undefined): string | undefined {
  if (a === undefined || b === undefined) return `${name}  only in the ${a === undefined ? 'second' : 'first'} build`;
  if (a.equals(b)) return undefined;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  const excerpt = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(at - 20, 0), at + 40).toString('latin1'));
  return `${name}  differs from byte ${at} on (${a.length} and ${b.length} bytes)\n    ${excerpt(a)}\n    ${excerpt(b)}`;
}
