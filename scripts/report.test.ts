import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { report } from './report.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a runner ends with its counts, and adds them to the file of the run that it is a part of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errata-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.stubEnv('ERRATA_COUNTS', join(folder, 'counts'));
  report('content', { passed: 3, failed: 0, skipped: 1 });
  report('programs', { passed: 2, failed: 1, skipped: 0 });
  expect(log.mock.calls).toEqual([
    ['content: 3 passed, 0 failed, 1 skipped'],
    ['programs: 2 passed, 1 failed, 0 skipped'],
  ]);
  const lines = readFileSync(join(folder, 'counts'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { runner: 'content', passed: 3, failed: 0, skipped: 1 },
    { runner: 'programs', passed: 2, failed: 1, skipped: 0 },
  ]);
});
