import { describe, expect, it } from 'vitest';
import { addCounts, runStep } from './steps.ts';

const node = (code: string): string[] => [process.execPath, '--input-type=module', '-e', code];
const write = (text: string): string =>
  `(await import('node:fs')).appendFileSync(process.env.ERRATA_COUNTS, ${JSON.stringify(text)})`;

describe('a step of npm test', () => {
  it('that only has an exit code counts as one check', async () => {
    expect(await runStep({ name: 'ok', command: node(''), counts: 'exit' })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
    expect(await runStep({ name: 'bad', command: node('process.exit(3)'), counts: 'exit' })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('that counts is counted, all its lines together', async () => {
    const line = '{"runner":"a","passed":2,"failed":0,"skipped":1}\n';
    expect(await runStep({ name: 'own', command: node(write(line + line)), counts: 'own' })).toEqual({
      passed: 4,
      failed: 0,
      skipped: 2,
    });
  });

  it('that counts nothing is a failure, even when it ends well', async () => {
    expect((await runStep({ name: 'silent', command: node(''), counts: 'own' })).failed).toBe(1);
    const none = node(write('{"passed":0,"failed":0,"skipped":5}\n'));
    expect((await runStep({ name: 'none', command: none, counts: 'own' })).failed).toBe(1);
  });

  it('that ends badly without counting a failure is a failure', async () => {
    const code = `${write('{"passed":9,"failed":0,"skipped":0}\n')}; process.exit(1)`;
    expect(await runStep({ name: 'crash', command: node(code), counts: 'own' })).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
  });

  it('that cannot be started is a failure', async () => {
    expect((await runStep({ name: 'missing', command: ['no-such-program'], counts: 'exit' })).failed).toBe(1);
  });
});

it('counts are added up', () => {
  expect(addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
