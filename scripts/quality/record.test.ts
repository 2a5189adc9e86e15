import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordQuality } from './record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-quality-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const table = { name: 'engine-flows', title: 'Flows', columns: ['flow', 'Chromium'], rows: [['search', 'passed']] };

it('a table is kept under its name, and the next run takes its place', () => {
  recordQuality(table, folder);
  recordQuality({ ...table, rows: [], note: 'nothing ran' }, folder);
  expect(readdirSync(folder)).toEqual(['engine-flows.json']);
  expect(JSON.parse(readFileSync(join(folder, 'engine-flows.json'), 'utf8'))).toEqual({
    ...table,
    rows: [],
    note: 'nothing ran',
  });
});

it('a row that does not fit the columns, or a name that is no file name, is refused', () => {
  expect(() => recordQuality({ ...table, rows: [['search']] }, folder)).toThrow('1 cells for 2 columns');
  expect(() => recordQuality({ ...table, name: '../away' }, folder)).toThrow('not a name');
  expect(readdirSync(folder)).toEqual([]);
});
