import { ensureEngines, engines, findEngines, missingEngines } from './browsers.ts';
import { ensureChromium } from './chromium.ts';
import type { Step } from './steps.ts';

const script = (name: string, ...args: string[]): string[] => [process.execPath, `scripts/${name}.ts`, ...args];

const inEngines = ['vitest', 'run', '--config', 'vitest.browsers.config.ts'];

/** Steps of vitest.site.config.ts and their folders of tests/: what is long is several steps, so that it can be resumed. */
const siteTests = [
  ['site', 'site', 'deploy'],
  ['accessibility', 'a11y'],
  ['readers in Chromium', 'e2e'],
  ['running and saving in Chromium', 'playground', 'offline'],
] as const;

/** Everything that must hold, in the order in which it is quickest to know. Ends the process when there is no Chromium. */
export function planSteps(): Step[] {
  const browser = chromium();
  return [
    { name: 'lock file', command: script('check/lock'), counts: 'own' },
    { name: 'supply chain', command: script('check/supply'), counts: 'own' },
    { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'], counts: 'exit' },
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], counts: 'exit' },
    { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'], counts: 'exit' },
    { name: 'content', command: script('check'), counts: 'own' },
    { name: 'spelling', command: script('spell'), counts: 'own' },
    { name: 'programs', command: script('record', '--check'), counts: 'own' },
    { name: 'unit tests', command: ['vitest', 'run'], counts: 'vitest' },
    // Always the same inputs: what is red is red by the change. New ones are for who runs it: npm run fuzz.
    { name: 'fuzz', command: script('fuzz', `--seconds=${fuzzSeconds()}`, '--seed=1'), counts: 'own' },
    { name: 'build', command: script('build'), counts: 'exit' },
    {
      name: 'build under /docs',
      command: script('build'),
      env: { BASE: '/docs', OUT_DIR: '.cache/docs' },
      counts: 'exit',
    },
    { name: 'same bytes twice, without a network', command: script('check/reproducible'), counts: 'own' },
    { name: 'budgets', command: script('weigh', '--check'), counts: 'own' },
    ...siteTests.map(([name, ...folders]): Step => ({
      name,
      command: ['vitest', 'run', '--config', 'vitest.site.config.ts', ...folders.map((folder) => `tests/${folder}/`)],
      env: { CHROME_PATH: browser },
      counts: 'vitest',
    })),
    {
      name: `what readers do, in ${namesOfEngines()}`,
      command: [...inEngines, 'tests/browsers/core.test.ts'],
      env: { CHROME_PATH: browser },
      counts: 'vitest',
    },
    { name: 'pseudo-translated build', command: script('pseudo'), counts: 'exit' },
    {
      name: 'pseudo-translated pages',
      command: ['vitest', 'run', '--config', 'vitest.pseudo.config.ts'],
      env: { CHROME_PATH: browser },
      counts: 'vitest',
    },
  ];
}

/** What `npm run test:all` adds: all that is proven in every engine, which it installs where it may. Also says which is not here. */
export function planEngines(): { missing: string[]; inEngines: Step[] } {
  const missing = missingEngines(ensureEngines());
  const steps: Step[] = [
    {
      name: 'every program, the sandbox and the policy in every engine',
      command: [...inEngines, '--exclude', '**/core.test.ts'],
      env: { CHROME_PATH: chromium() },
      counts: 'vitest',
    },
  ];
  return { missing, inEngines: steps };
}

/** The engines in which it runs; those that are not installed are named too. What they leave out counts as skipped. */
function namesOfEngines(): string {
  const installed = findEngines();
  const here = engines.filter((engine) => installed[engine] !== undefined);
  return [here.join(', '), ...missingEngines(installed)].join('; NOT in ');
}

/** Up to a minute for each target; a look where somebody waits at a terminal. */
function fuzzSeconds(): number {
  const isCi = process.env.CI !== undefined && process.env.CI !== 'false';
  return process.stdout.isTTY && !isCi ? 5 : 60;
}

function chromium(): string {
  try {
    return ensureChromium();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
