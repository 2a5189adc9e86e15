// npm run record [-- [--check [--all]] [FOLDER…]]: runs programs on the runtimes found here, and writes or compares their recordings.
// Compared is each recording on one of the Pythons that it names; on every one with --all, and for `npm run test:all`.
import { writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { readCatalog } from '../src/catalog/load.ts';
import type { Entry, Program } from '../src/schema/entry.ts';
import { recordingsSchema, type Recordings } from '../src/schema/recordings.ts';
import { outcomeKey, outcomesByVersion, toRecordings } from './record/merge.ts';
import { runProgram, type Outcome } from './record/run.ts';
import { findPyodide, findPythons, pinnedNode, type Runtime } from './record/runtimes.ts';
import { assignRuntimes } from './record/assign.ts';
import { inParallel } from './parallel.ts';
import { sampleRuntimes } from './record/sample.ts';
import { report } from './report.ts';

const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const isSampled = isCheck && !args.includes('--all') && process.env.TEST_ALL === undefined;
const root = process.env.CONTENT_ROOT ?? process.cwd();
const folders = args.filter((arg) => !arg.startsWith('--')).map((arg) => resolve(root, arg));
const counts = { passed: 0, failed: 0, skipped: 0 };
const found = { node: pinnedNode(), pyodide: findPyodide(), pythons: findPythons() };

const { catalog } = readCatalog(root);
const entries = catalog.exceptions
  .flatMap((entry): Entry[] => [entry, ...entry.messages])
  .filter(
    ({ folder }) =>
      folders.length === 0 || folders.some((wanted) => `${resolve(root, folder)}${sep}`.startsWith(`${wanted}${sep}`)),
  );
if (entries.length === 0) {
  console.error(`no exception in ${folders.join(', ') || 'content/errors'}`);
  process.exit(2);
}
console.log(
  `${isCheck ? 'comparing' : 'recording'} on ${[found.node, found.pyodide, ...found.pythons].map(nameOf).join(', ')}${isSampled ? '; each recording on one of its Pythons' : ''}`,
);

const written = new Map<string, Record<string, Recordings[string]>>();
await inParallel(
  entries.flatMap((entry) => entry.programs.map((program) => ({ entry, program }))),
  2,
  ({ entry, program }) => handle(entry, program),
);
if (!isCheck) for (const entry of entries) save(entry);
report('programs', counts);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

async function handle(entry: Entry, program: Program): Promise<void> {
  const file = `${entry.folder}/${program.file}`;
  const known = outcomesByVersion(entry.recordings[program.file] ?? [], program.hash);
  const { reference, recorded, compared, exempt } = assignRuntimes(program, entry.facts.programs[program.file], found);
  if (recorded.length === 0) counts.skipped += 1;
  for (const runtime of isSampled ? sampleRuntimes(recorded, known, program.hash) : recorded) {
    await attempt(async () => {
      const outcome = await runProgram(resolve(root, file), runtime);
      if (isCheck) return compare(file, runtime, known.get(runtime.version), outcome);
      const again = await runProgram(resolve(root, file), runtime);
      if (outcomeKey(again) !== outcomeKey(outcome))
        throw new Error(`${file} on ${nameOf(runtime)}: two runs differ\n${diff(outcome, again)}`);
      known.set(runtime.version, outcome);
      counts.passed += 1;
    });
  }
  for (const runtime of compared) {
    await attempt(async () => {
      const outcome = await runProgram(resolve(root, file), runtime);
      compare(file, runtime, known.get(runtime.version), outcome);
    });
  }
  if (isCheck) for (const runtime of exempt) await checkExemption(file, runtime, known);
  const recordings = written.get(entry.folder) ?? {};
  if (known.size > 0) {
    const atHome = program.language === 'typescript' ? 'node' : 'cpython';
    recordings[program.file] = toRecordings(known, program.hash, atHome, reference);
  }
  written.set(entry.folder, recordings);
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    counts.failed += 1;
    console.error((error as Error).message);
  }
}

function compare(file: string, runtime: Runtime, expected: Outcome | undefined, outcome: Outcome): void {
  if (expected === undefined) {
    counts.skipped += 1;
    console.log(`not recorded on ${nameOf(runtime)}: ${file}`);
  } else if (outcomeKey(expected) === outcomeKey(outcome)) counts.passed += 1;
  else throw new Error(`${file} on ${nameOf(runtime)} differs from its recording\n${diff(expected, outcome)}`);
}

/** A program that is said not to run in the browser must not do there what was recorded at home. */
async function checkExemption(file: string, runtime: Runtime, known: ReadonlyMap<string, Outcome>): Promise<void> {
  const outcome = await runProgram(resolve(root, file), runtime).catch(() => undefined);
  if (outcome === undefined || ![...known.values()].some((other) => outcomeKey(other) === outcomeKey(outcome))) return;
  counts.failed += 1;
  console.error(`${file} runs on ${nameOf(runtime)} as recorded: remove its runsOn from facts.yaml, and record it`);
}

function diff(a: Outcome, b: Outcome): string {
  const text = ({ stdout, exitCode, error }: Outcome): string =>
    `${stdout}exit code ${exitCode}\n${error === undefined ? '' : `${error.messages.join('\n')}\nline ${error.line}\n`}`;
  return createTwoFilesPatch('recorded', 'now', text(a), text(b)).split('\n').slice(1).join('\n');
}

function nameOf({ name, version }: Runtime): string {
  return `${{ node: 'Node', cpython: 'Python', pyodide: 'Pyodide' }[name]} ${version}`;
}

/** Programs in the order of their names; each recording on few lines, so that a change is readable. */
function save(entry: Entry): void {
  const recordings = recordingsSchema.parse(
    Object.fromEntries(Object.entries(written.get(entry.folder) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  if (Object.keys(recordings).length > 0)
    writeFileSync(resolve(root, entry.folder, 'recordings.json'), `${JSON.stringify(recordings, null, 2)}\n`);
}
