// npm run test:all: everything everywhere, where `npm test` takes some of what changed: every program and every page that was not
// seen as it is now. Adds what is proven in every engine, the policy's grade and the server's load, and writes all results to
// docs/quality.md. Can be resumed: a step that passed on this very tree is not run again. `npm run test:all -- unit site` runs only
// the steps whose names begin so, beside another run that does others; the page is written when all have been done.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashOf } from '../src/catalog/programs.ts';
import { readTables, writeQualityPage, type Done } from './quality/page.ts';
import { qualityFolder } from './quality/record.ts';
import { findPythons, pinnedNode } from './record/runtimes.ts';
import { planEngines, planSteps } from './test/plan.ts';
import { addCounts, runStep, type Step } from './test/steps.ts';

/** What takes a quiet machine with Debian's packages: not a part of `npm test`. */
const more: readonly Step[] = [
  { name: 'policy grade', command: [process.execPath, 'scripts/check/policy.ts'], counts: 'own' },
  { name: 'server load', command: [process.execPath, 'scripts/bench/server.ts'], counts: 'exit' },
];
const stateFile = '.cache/test-all.json';
const tree = treeHash();
/** What this run did, failures too. */
const ran: Done[] = [];
if (readState() === undefined) {
  rmSync(qualityFolder, { recursive: true, force: true });
  save();
}

// It installs engines, which the other steps name.
const { missing, inEngines } = planEngines();
const steps = [...planSteps(), ...inEngines, ...more];
const asked = process.argv.slice(2);
for (const step of steps) {
  if (asked.length > 0 && !asked.some((beginning) => step.name.startsWith(beginning))) continue;
  if (readState()?.some((known) => known.step === step.name) === true) {
    console.log(`\n── ${step.name}: passed before on this tree`);
    continue;
  }
  const began = performance.now();
  const { counts } = await runStep({ ...step, env: { ...step.env, TEST_ALL: '1' } });
  ran.push({ step: step.name, counts, seconds: Math.round((performance.now() - began) / 1000) });
  save();
}
const done = allDone();
const total = done.map(({ counts }) => counts).reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
const left = steps.filter(({ name }) => !done.some(({ step }) => step === name));
if (left.length > 0) console.log(`\nleft: ${left.map(({ name }) => name).join(' · ')}`);
else {
  const order = steps.map(({ name }) => name);
  done.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
  const pythons = findPythons().map(({ version }) => version);
  const ranOn = `Programs ran on Node.js ${pinnedNode().version}, on Pyodide, and on Python ${pythons.join(', ') || '(none found)'}.`;
  writeFileSync('docs/quality.md', writeQualityPage(done, readTables(), ranOn));
  console.log('\ndocs/quality.md is written');
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
for (const engine of missing) console.error(`NOT RUN in ${engine}: what is claimed of every engine is not proven`);
process.exit(total.failed > 0 || total.passed === 0 || missing.length > 0 ? 1 : 0);

/** The files that git knows or would add, by content; what the run itself writes is left out. */
function treeHash(): string {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .trim()
    .split('\n');
  const own = /^docs\/quality\.md$|^tests\/\w+\/verified(-\w+)?\.json$/;
  return hashOf(
    files.filter((file) => !own.test(file) && existsSync(file)).map((file) => [file, readFileSync(file, 'base64')]),
  );
}

/** What passed on this tree; undefined when nothing was run on it. */
function readState(): Done[] | undefined {
  if (!existsSync(stateFile)) return undefined;
  const state = JSON.parse(readFileSync(stateFile, 'utf8')) as { tree: string; done: Done[] };
  return state.tree === tree ? state.done.filter(({ counts }) => counts.failed === 0) : undefined;
}

/** What passed before or in another run, which may have added to it meanwhile, and what this run did. */
function allDone(): Done[] {
  return [...(readState() ?? []).filter(({ step }) => ran.every((own) => own.step !== step)), ...ran];
}

function save(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stateFile, JSON.stringify({ tree, done: allDone() }));
}
