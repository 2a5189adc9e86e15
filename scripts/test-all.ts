// npm run test:all: everything everywhere (axe on every page, not only on one per template and the changed ones).
// Can be resumed: a step that passed on this very tree is not run again. Writes its table to docs/quality.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from '../src/catalog/programs.ts';
import { findPythons, pinnedNode } from './record/runtimes.ts';
import type { Counts } from './report.ts';
import { planEngines, planSteps } from './test/plan.ts';
import { addCounts, runStep } from './test/steps.ts';

interface Done {
  readonly step: string;
  readonly counts: Counts;
  readonly seconds: number;
}
const stateFile = '.cache/test-all.json';
const tree = treeHash();
const done = readState();

const inEngines = planEngines();
for (const step of [...planSteps(), ...inEngines]) {
  if (done.some((known) => known.step === step.name)) {
    console.log(`\n── ${step.name}: passed before on this tree`);
    continue;
  }
  const began = performance.now();
  const counts = await runStep({ ...step, env: { ...step.env, TEST_ALL: '1' } });
  done.push({ step: step.name, counts, seconds: Math.round((performance.now() - began) / 1000) });
  save();
}
const total = done.map(({ counts }) => counts).reduce(addCounts);
writeFileSync('docs/quality.md', table());
console.log(`\ndocs/quality.md is written\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** The files that git knows or would add, by content; what the run itself writes is left out. */
function treeHash(): string {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  const own = /^docs\/quality\.md$|^tests\/\w+\/verified(-\w+)?\.json$/;
  return hashOf(
    files.filter((file) => !own.test(file) && existsSync(file)).map((file) => [file, readFileSync(file, 'base64')]),
  );
}

function readState(): Done[] {
  if (!existsSync(stateFile)) return [];
  const state = JSON.parse(readFileSync(stateFile, 'utf8')) as { tree: string; done: Done[] };
  return state.tree === tree ? state.done.filter(({ counts }) => counts.failed === 0) : [];
}

function save(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stateFile, JSON.stringify({ tree, done }));
}

function table(): string {
  const rows = done.map(
    ({ step, counts, seconds }) => `| ${step} | ${counts.passed} | ${counts.failed} | ${counts.skipped} | ${seconds} |`,
  );
  const pythons = findPythons().map(({ version }) => version);
  return `# What was run

Written by \`npm run test:all\`; never by hand. Programs ran on Node.js ${pinnedNode().version} and on Python ${pythons.join(', ') || '(none found)'}.

| step | passed | failed | skipped | seconds |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
| **all** | **${total.passed}** | **${total.failed}** | **${total.skipped}** | **${done.reduce((sum, { seconds }) => sum + seconds, 0)}** |
`;
}
