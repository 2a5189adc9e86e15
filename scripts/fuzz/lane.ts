// One target in a process of its own, started by scripts/fuzz.ts: what hangs or crashes ends this process, not the run.
//   node scripts/fuzz/lane.ts NAME --seconds=5 --seed=1 --batch=FILE --out=FILE
//   node scripts/fuzz/lane.ts NAME --input=FILE     tries the input of a seed file once
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCoverage } from './coverage.ts';
import { breakWith, fuzz } from './engine.ts';
import { Random } from './random.ts';
import { readSeeds, seedFolder, type Seed } from './seeds.ts';

const option = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: option, seed: option, batch: option, out: option, input: option },
});
const [name = ''] = positionals;
// Before what is to be counted is loaded.
const coverage = startCoverage();
const { openTarget } = await import('./targets.ts');
const target = await openTarget(name);
try {
  if (values.input === undefined) await run();
  else await replay(values.input);
} finally {
  target.close?.();
  coverage.stop();
}

async function run(): Promise<void> {
  const { seconds = '5', seed = '1', batch, out = '' } = values;
  const outcome = await fuzz(target, {
    seconds: Number(seconds),
    random: new Random(Number(seed)),
    coverage,
    seeds: [...readSeeds(join(seedFolder, name)).values()].map(({ input }) => input),
    onBatch: (inputs) => batch !== undefined && writeFileSync(batch, JSON.stringify(inputs)),
  });
  writeFileSync(out, JSON.stringify(outcome));
}

async function replay(file: string): Promise<void> {
  const { input } = JSON.parse(readFileSync(file, 'utf8')) as Seed;
  const broke = await breakWith(target, input);
  console.log(broke ?? 'all holds');
  process.exitCode = broke === undefined ? 0 : 1;
}
