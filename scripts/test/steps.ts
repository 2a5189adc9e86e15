import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../report.ts';

/** One runner of `npm test`: a command, and where it says what it counted. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** vitest: a JSON report; own: `report()` of our scripts; exit: one check, by the exit code alone. */
  readonly counts: 'vitest' | 'own' | 'exit';
}

/** What is repeated of a failure at the end: of one test, and of a step that names none. */
const [reasonLines, reasonLength, lastLines] = [6, 800, 15];

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** What a step counted, and what failed in it: names of tests with their reasons, or the last lines that it printed. */
export interface Outcome {
  readonly counts: Counts;
  readonly failures: readonly string[];
}

/** Runs a step, its output as it comes. A step that fails without counting a failure, or counts nothing, is a failure. */
export async function runStep({ name, command, env = {}, counts }: Step): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-test-'));
  const file = join(folder, 'counts.json');
  const began = performance.now();
  console.log(`\n── ${name}`);
  const args = counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  let printed = '';
  const code = await new Promise<number>((done) => {
    const [program = '', ...rest] = [...command, ...args];
    const output = counts === 'vitest' ? 'inherit' : 'pipe';
    const child = spawn(program, rest, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env, ...(counts === 'own' ? { ERRATA_COUNTS: file } : {}) },
      shell: process.platform === 'win32',
    });
    for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
      from?.setEncoding('utf8').on('data', (text: string) => {
        to.write(text);
        printed = (printed + text).slice(-4000);
      });
    }
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  const counted = counts === 'exit' ? { passed: 0, failed: 0, skipped: 0 } : readCounts(file, counts);
  const named = counts === 'vitest' ? readFailures(file) : [];
  rmSync(folder, { recursive: true, force: true });
  if (counts === 'exit' && code === 0) counted.passed = 1;
  if (counted.failed === 0 && (code !== 0 || counted.passed === 0)) counted.failed = 1;
  console.log(
    `── ${name}: ${counted.failed === 0 ? 'ok' : 'FAILED'}  (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  const failures = counted.failed === 0 || named.length > 0 ? named : printed.trim().split('\n').slice(-lastLines);
  return { counts: counted, failures };
}

function readCounts(file: string, kind: 'vitest' | 'own'): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const text = readFileSync(file, 'utf8');
  if (kind === 'vitest') {
    const report = JSON.parse(text) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  }
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Counts)
    .reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
}

/** The names of the tests that failed, and of the files that did not load, each with the first lines of its reason. */
function readFailures(file: string): string[] {
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  return testResults
    .flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      const unloaded = status === 'failed' && failed.length === 0 ? [`${name}: ${message}`] : [];
      return [
        ...failed.map((test) => `${name}: ${test.fullName}: ${test.failureMessages?.join('\n') ?? ''}`),
        ...unloaded,
      ];
    })
    .map((text) => text.replaceAll(`${process.cwd()}/`, '').split('\n').slice(0, reasonLines).join('\n    '))
    .map((text) => text.slice(0, reasonLength));
}

/** Two counts → their sum. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
