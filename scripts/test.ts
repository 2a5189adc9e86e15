// npm test: everything that must hold, in the order in which it is quickest to know. Ends with one line of counts.
import { addCounts, runStep, type Step } from './test/steps.ts';
import { ensureChromium } from './test/chromium.ts';
import type { Counts } from './report.ts';

const script = (name: string, ...args: string[]): string[] => [process.execPath, `scripts/${name}.ts`, ...args];
const browserEnv = chromium();

const steps: Step[] = [
  { name: 'lock file', command: script('check/lock'), counts: 'own' },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'], counts: 'exit' },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], counts: 'exit' },
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'], counts: 'exit' },
  { name: 'content', command: script('check'), counts: 'own' },
  { name: 'programs', command: script('record', '--check'), counts: 'own' },
  { name: 'unit tests', command: ['vitest', 'run'], counts: 'vitest' },
  { name: 'build', command: script('build'), counts: 'exit' },
  {
    name: 'build under /docs',
    command: script('build'),
    env: { BASE: '/docs', OUT_DIR: '.cache/docs' },
    counts: 'exit',
  },
  { name: 'same bytes twice', command: script('check/reproducible'), counts: 'exit' },
  { name: 'budgets', command: script('weigh', '--check'), counts: 'own' },
  {
    name: 'site and browser tests',
    command: ['vitest', 'run', '--config', 'vitest.site.config.ts'],
    env: browserEnv,
    counts: 'vitest',
  },
];

let total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const step of steps) {
  const counts = await runStep(step);
  if (counts.failed > 0) failed.push(step.name);
  total = addCounts(total, counts);
}
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function chromium(): Record<string, string> {
  try {
    return { CHROME_PATH: ensureChromium() };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
