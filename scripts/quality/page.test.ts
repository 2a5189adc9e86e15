import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTables, writeQualityPage } from './page.ts';
import { recordQuality } from './record.ts';

const counts = { passed: 3, failed: 0, skipped: 1 };

it('the page has the steps with their sum, then each table that a step left', () => {
  const page = writeQualityPage(
    [
      { step: 'types', counts, seconds: 2 },
      { step: 'lint', counts, seconds: 5 },
    ],
    [{ name: 'a', title: 'Flows', columns: ['flow', 'Chromium'], rows: [['a | b', 'passed']], note: 'On a fast day.' }],
    'On Node.',
  );
  expect(page).toContain('| types | 3 | 0 | 1 | 2 |\n');
  expect(page).toContain('| **all** | **6** | **0** | **2** | **7** |\n');
  expect(page).toContain('## Flows\n\nOn a fast day.\n\n| flow | Chromium |\n| --- | --- |\n| a \\| b | passed |\n');
});

it('tables are read in the order of their names; no folder, no tables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errata-quality-'));
  try {
    expect(readTables(join(folder, 'none'))).toEqual([]);
    for (const name of ['b', 'a']) recordQuality({ name, title: name, columns: ['x'], rows: [] }, folder);
    expect(readTables(folder).map(({ name }) => name)).toEqual(['a', 'b']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
