import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '../report.ts';
import { addCounts } from '../test/steps.ts';
import { qualityFolder, type QualityTable } from './record.ts';

/** A step that was run: how long it took, in seconds, and what it counted. */
export interface Done {
  readonly step: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/** Steps and the tables that they left, by name → docs/quality.md. `ranOn` says which runtimes ran the programs. */
export function writeQualityPage(done: readonly Done[], tables: readonly QualityTable[], ranOn: string): string {
  const total = done.map(({ counts }) => counts).reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
  const seconds = done.reduce((sum, step) => sum + step.seconds, 0);
  const steps: QualityTable = {
    name: 'steps',
    title: 'Steps',
    columns: ['step', 'passed', 'failed', 'skipped', 'seconds'],
    rows: [
      ...done.map(({ step, counts, seconds: took }) => rowOf(step, counts, took)),
      rowOf('all', total, seconds).map((cell) => `**${cell}**`),
    ],
  };
  const parts = [steps, ...tables].map(
    ({ title, note, columns, rows }) =>
      `## ${title}\n\n${note === undefined ? '' : `${note}\n\n`}${grid(columns, rows)}`,
  );
  return `# What was run, and what came of it\n\nWritten by \`npm run test:all\`; never by hand. ${ranOn}\n\n${parts.join('\n\n')}\n`;
}

/** The tables that steps left in a folder, by name. */
export function readTables(folder = qualityFolder): QualityTable[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as QualityTable);
}

function rowOf(step: string, { passed, failed, skipped }: Counts, seconds: number): string[] {
  return [step, ...[passed, failed, skipped, seconds].map(String)];
}

function grid(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
