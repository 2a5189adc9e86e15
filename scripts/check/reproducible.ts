// node scripts/check/reproducible.ts: builds the site twice and compares every byte; names the files that differ. Neither build
// may ask the network for anything, and the second has none, where the system can take it away.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { makeScratchFolder } from '../bench/scratch.ts';
import { report } from '../report.ts';
import { cutOff, readAttempts, withoutNetwork } from './without-network.ts';

const folder = makeScratchFolder('twice');
const log = join(folder, 'network.jsonl');
const alone = cutOff();
if (alone === undefined) console.log('this system takes no network away: only what Node.js does is watched');
process.exitCode = 1;
try {
  const [first, second] = [build(join(folder, 'first'), []), build(join(folder, 'second'), alone ?? [])];
  const attempts = readAttempts(log);
  for (const attempt of attempts) console.error(`the build asks the network: ${attempt}`);
  const watched = { passed: attempts.length === 0 ? 1 : 0, failed: attempts.length, skipped: 0 };
  report('builds that ask the network for nothing', watched);
  const unwatched = alone === undefined;
  report('a build without a network', { passed: unwatched ? 0 : 1, failed: 0, skipped: unwatched ? 1 : 0 });
  process.exitCode = compare(first, second) && attempts.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds into a folder → its files by their names. */
function build(outDir: string, before: readonly string[]): Map<string, Buffer> {
  const [program, ...args] = [...before, process.execPath, join('scripts', 'build.ts')];
  const { status } = spawnSync(program, args, {
    // Astro's telemetry is for the build itself to switch off.
    env: withoutNetwork({ ...process.env, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '' }, log),
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
