// npm run record [-- [--check] [FOLDER…]]: runs programs on the runtimes found here, and writes or compares their recordings.
import { writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { readCatalog } from '../src/catalog/load.ts';
import type { Entry, Program } from '../src/schema/entry.ts';
import { recordingsSchema, type Recordings } from '../src/schema/recordings.ts';
import { outcomeKey, outcomesByVersion, toRecordings } from './record/merge.ts';
import { runProgram, type Outcome } from './record/run.ts';
import { compareVersions, findPythons, pinnedNode, type Runtime } from './record/runtimes.ts';
import { inParallel } from './parallel.ts';
import { report } from './report.ts';

const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const root = process.env.CONTENT_ROOT ?? process.cwd();
const folders = args.filter((arg) => !arg.startsWith('--')).map((arg) => resolve(root, arg));
const counts = { passed: 0, failed: 0, skipped: 0 };
const pythons = findPythons();
const node = pinnedNode();

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
  `${isCheck ? 'comparing' : 'recording'} on Node ${node.version} and ${pythons.map(({ version }) => `Python ${version}`).join(', ') || 'no Python: none is installed'}`,
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
  const requires = entry.facts.programs[program.file]?.requires ?? '0.0';
  const runtimes =
    program.language === 'typescript'
      ? [node]
      : pythons.filter(({ version }) => compareVersions(version, requires) >= 0);
  if (runtimes.length === 0) counts.skipped += 1;
  for (const runtime of runtimes) {
    try {
      const outcome = await runProgram(resolve(root, file), runtime);
      if (isCheck) compare(file, runtime, known.get(runtime.version), outcome);
      else {
        const again = await runProgram(resolve(root, file), runtime);
        if (outcomeKey(again) !== outcomeKey(outcome))
          throw new Error(`${file} on ${runtime.name} ${runtime.version}: two runs differ\n${diff(outcome, again)}`);
        known.set(runtime.version, outcome);
        counts.passed += 1;
      }
    } catch (error) {
      counts.failed += 1;
      console.error((error as Error).message);
    }
  }
  const recordings = written.get(entry.folder) ?? {};
  if (known.size > 0)
    recordings[program.file] = toRecordings(
      known,
      program.hash,
      program.language === 'typescript' ? 'node' : 'cpython',
    );
  written.set(entry.folder, recordings);
}

function compare(file: string, runtime: Runtime, expected: Outcome | undefined, outcome: Outcome): void {
  if (expected === undefined) {
    counts.skipped += 1;
    console.log(`not recorded on ${runtime.name} ${runtime.version}: ${file}`);
  } else if (outcomeKey(expected) === outcomeKey(outcome)) counts.passed += 1;
  else {
    counts.failed += 1;
    console.error(
      `${file} on ${runtime.name} ${runtime.version} differs from its recording\n${diff(expected, outcome)}`,
    );
  }
}

function diff(a: Outcome, b: Outcome): string {
  const text = ({ stdout, exitCode, error }: Outcome): string =>
    `${stdout}exit code ${exitCode}\n${error === undefined ? '' : `${error.messages.join('\n')}\nline ${error.line}\n`}`;
  return createTwoFilesPatch('recorded', 'now', text(a), text(b)).split('\n').slice(1).join('\n');
}

/** Programs in the order of their names; each recording on few lines, so that a change is readable. */
function save(entry: Entry): void {
  const recordings = recordingsSchema.parse(
    Object.fromEntries(Object.entries(written.get(entry.folder) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  if (Object.keys(recordings).length > 0)
    writeFileSync(resolve(root, entry.folder, 'recordings.json'), `${JSON.stringify(recordings, null, 2)}\n`);
}
