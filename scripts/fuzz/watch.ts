import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Seed } from './seeds.ts';

export interface LaneOptions {
  readonly seconds: number;
  readonly seed: number;
  /** File with the inputs that are being tried. */
  readonly batch: string;
  /** File for what came of it. */
  readonly out: string;
}
/** How a lane ended: well, by itself with an error, or by us because nothing moved any more. */
export type Ending = 'well' | 'crashed' | 'hung';

const lane = (...args: string[]): string[] => [
  '--disable-warning=ExperimentalWarning',
  'scripts/fuzz/lane.ts',
  ...args,
];
/** So long a batch may take before nothing is thought to move any more, in ms; so long one input, tried again. */
const patience = { batch: 60_000, input: 20_000 };

/** Runs one target in a process of its own, and ends it when it hangs. */
export function runLane(name: string, { seconds, seed, batch, out }: LaneOptions): Promise<Ending> {
  rmSync(batch, { force: true });
  const args = [name, `--seconds=${seconds}`, `--seed=${seed}`, `--batch=${batch}`, `--out=${out}`];
  const child = spawn(process.execPath, lane(...args), { stdio: ['ignore', 'inherit', 'inherit'] });
  const began = Date.now();
  return new Promise((done) => {
    let hung = false;
    const watch = setInterval(() => {
      const last = statSync(batch, { throwIfNoEntry: false })?.mtimeMs ?? began;
      if (Date.now() - Math.max(last, began) < patience.batch) return;
      hung = true;
      child.kill('SIGKILL');
    }, 1000);
    child.on('error', () => undefined);
    child.on('close', (code) => {
      clearInterval(watch);
      done(hung ? 'hung' : code === 0 ? 'well' : 'crashed');
    });
  });
}

/** The inputs that were being tried → those that crash or hang a process by themselves; all of them when none does. */
export function findCulprits(name: string, batch: string, ended: Ending): Seed[] {
  let inputs: string[];
  try {
    inputs = JSON.parse(readFileSync(batch, 'utf8')) as string[];
  } catch {
    return [{ broke: `the process ${ended} before its first input`, input: '' }];
  }
  const file = `${batch}.one`;
  for (const input of inputs) {
    writeFileSync(file, JSON.stringify({ broke: '', input }));
    const { status, signal, error } = spawnSync(process.execPath, lane(name, `--input=${file}`), {
      timeout: patience.input,
      killSignal: 'SIGKILL',
    });
    if (status !== 0) {
      const how = error === undefined ? `the process ends (${signal ?? status})` : 'the process hangs';
      return [{ broke: how, input }];
    }
  }
  return [{ broke: `the process ${ended}, but on no single input`, input: JSON.stringify(inputs) }];
}
