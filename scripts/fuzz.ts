// npm run fuzz [-- --seconds=60] [--seed=N] [--target=NAME]: hostile inputs for whatever reads what strangers wrote.
// Seeds (tests/fuzz/seeds) come first; an input that breaks something becomes one. Two targets at a time, a process each.
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from './fuzz/engine.ts';
import { seedFolder, writeSeed } from './fuzz/seeds.ts';
import { targetNames, targetShare, type TargetName } from './fuzz/targets.ts';
import { findCulprits, runLane } from './fuzz/watch.ts';
import { inParallel } from './parallel.ts';
import { recordQuality } from './quality/record.ts';
import { report } from './report.ts';

const folder = '.cache/fuzz';
const option = { type: 'string' } as const;
const { values } = parseArgs({ options: { seconds: option, seed: option, target: option } });
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? randomInt(2 ** 32));
const chosen = targetNames.filter((name) => values.target === undefined || name === values.target);
if (chosen.length === 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error(`npm run fuzz [-- --seconds=60 --seed=1 --target=${targetNames.join('|')}]`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
console.log(`seed ${seed}: npm run fuzz -- --seconds=${seconds} --seed=${seed} makes the same inputs again`);
const broken: string[] = [];
const rows: Record<string, { seconds: number; inputs: number; blocks: number; failures: number }> = {};
await inParallel(chosen, 2, fuzzTarget);
console.table(rows);
if (broken.length > 0) console.error(broken.join('\n'));
const sorted = Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ seed, targets: sorted }, undefined, 2)}\n`);
recordQuality({
  name: 'fuzz',
  title: 'Hostile inputs',
  columns: ['what reads them', 'seconds', 'inputs', 'places in the code reached', 'failures'],
  rows: Object.entries(sorted).map(([name, row]) => [
    name,
    ...[row.seconds, row.inputs, row.blocks, row.failures].map((value) => value.toLocaleString('en')),
  ]),
  note: `Seed ${seed}. Inputs that broke something once are in tests/fuzz/seeds and come first.`,
});
const failed = Object.values(rows).filter(({ failures }) => failures > 0).length;
report('fuzz', { passed: chosen.length - failed, failed, skipped: 0 });
process.exit(failed > 0 ? 1 : 0);

async function fuzzTarget(name: TargetName): Promise<void> {
  const time = Math.max(1, Math.round(seconds * targetShare[name]));
  const files = { batch: join(folder, `${name}.batch.json`), out: join(folder, `${name}.json`) };
  const ended = await runLane(name, { seconds: time, seed, ...files });
  const outcome: Outcome =
    ended === 'well'
      ? (JSON.parse(readFileSync(files.out, 'utf8')) as Outcome)
      : { inputs: 0, reached: 0, blocks: 0, failures: findCulprits(name, files.batch, ended) };
  for (const failure of outcome.failures) {
    const file = writeSeed(join(seedFolder, name), failure);
    broken.push(`${name}: ${failure.broke}\n    kept as ${file}:\n    ${JSON.stringify(failure.input.slice(0, 600))}`);
  }
  rows[name] = {
    seconds: time,
    inputs: outcome.inputs,
    blocks: outcome.blocks,
    failures: outcome.failures.length,
  };
}
