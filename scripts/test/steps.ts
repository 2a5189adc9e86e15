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

/** Runs a step, its output as it comes. A step that fails without counting a failure, or counts nothing, is a failure. */
export async function runStep({ name, command, env = {}, counts }: Step): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-test-'));
  const file = join(folder, 'counts.json');
  const began = performance.now();
  console.log(`\n── ${name}`);
  const args = counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const code = await new Promise<number>((done) => {
    const [program = '', ...rest] = [...command, ...args];
    const child = spawn(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, ...(counts === 'own' ? { ERRATA_COUNTS: file } : {}) },
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  const counted = counts === 'exit' ? { passed: 0, failed: 0, skipped: 0 } : readCounts(file, counts);
  rmSync(folder, { recursive: true, force: true });
  if (counts === 'exit' && code === 0) counted.passed = 1;
  if (counted.failed === 0 && (code !== 0 || counted.passed === 0)) counted.failed = 1;
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'}  (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return counted;
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

/** Two counts → their sum. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
