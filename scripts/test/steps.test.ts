import { describe, expect, it } from 'vitest';
import type { Counts } from '../report.ts';
import { addCounts, runStep, type Step } from './steps.ts';

const node = (code: string): string[] => [process.execPath, '--input-type=module', '-e', code];
const write = (text: string): string =>
  `(await import('node:fs')).appendFileSync(process.env.ERRATA_COUNTS, ${JSON.stringify(text)})`;

const countsOf = async (step: Step): Promise<Counts> => (await runStep(step)).counts;

describe('a step of npm test', () => {
  it('that only has an exit code counts as one check', async () => {
    expect(await countsOf({ name: 'ok', command: node(''), counts: 'exit' })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
    expect(await countsOf({ name: 'bad', command: node('process.exit(3)'), counts: 'exit' })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('that counts is counted, all its lines together', async () => {
    const line = '{"runner":"a","passed":2,"failed":0,"skipped":1}\n';
    expect(await countsOf({ name: 'own', command: node(write(line + line)), counts: 'own' })).toEqual({
      passed: 4,
      failed: 0,
      skipped: 2,
    });
  });

  it('that counts nothing is a failure, even when it ends well', async () => {
    expect((await countsOf({ name: 'silent', command: node(''), counts: 'own' })).failed).toBe(1);
    const none = node(write('{"passed":0,"failed":0,"skipped":5}\n'));
    expect((await countsOf({ name: 'none', command: none, counts: 'own' })).failed).toBe(1);
  });

  it('that ends badly without counting a failure is a failure', async () => {
    const code = `${write('{"passed":9,"failed":0,"skipped":0}\n')}; process.exit(1)`;
    expect(await countsOf({ name: 'crash', command: node(code), counts: 'own' })).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
  });

  it('that fails tells what it printed last, and nothing when it passes', async () => {
    const spoken = await runStep({
      name: 'spoken',
      command: node('console.log("a"); console.error("wrong: x.md:3"); process.exit(1)'),
      counts: 'exit',
    });
    expect(spoken.failures).toContain('wrong: x.md:3');
    expect((await runStep({ name: 'quiet', command: node('console.log("a")'), counts: 'exit' })).failures).toEqual([]);
  });

  it('of vitest names the tests that failed and the files that did not load, with the reason', async () => {
    const failed = { status: 'failed', fullName: 'a page opens', failureMessages: ['Error: no\n    at line 3'] };
    const passed = { status: 'passed', fullName: 'a page closes' };
    const report = {
      ...{ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0 },
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
        { name: 'b.test.ts', status: 'failed', message: 'SyntaxError: x', assertionResults: [] },
      ],
    };
    const code = `const file = process.argv.find((one) => one.startsWith('--outputFile')).split('=')[1];
      (await import('node:fs')).writeFileSync(file, ${JSON.stringify(JSON.stringify(report))}); process.exit(1)`;
    const outcome = await runStep({ name: 'vitest', command: [...node(code), '--'], counts: 'vitest' });
    expect(outcome).toEqual({
      counts: { passed: 1, failed: 1, skipped: 0 },
      failures: ['a.test.ts: a page opens: Error: no\n        at line 3', 'b.test.ts: SyntaxError: x'],
    });
  });

  it('that cannot be started is a failure', async () => {
    expect((await countsOf({ name: 'missing', command: ['no-such-program'], counts: 'exit' })).failed).toBe(1);
  });
});

it('counts are added up', () => {
  expect(addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
