import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const file = '.cache/quality/accessibility.json';
/** The checks, in the order of the table. */
const checks = [
  'contrast',
  'axe, light',
  'axe, dark',
  'tab stops',
  'focus seen',
  '400 % zoom',
  'spacing',
  'targets',
  'forced colors',
] as const;
export type Check = (typeof checks)[number];
type Results = Readonly<Partial<Record<Check, string>>>;

interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}

/**
 * Keeps what checks measured, for the table in docs/quality.md: what (a type of page) × check → what came of it. A cell that is
 * measured again is replaced.
 */
export function recordResults(what: string, results: Results): void {
  const table = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Table) : undefined;
  const rows = new Map((table?.rows ?? []).map(([name = '', ...cells]) => [name, cells]));
  const old = table?.columns.slice(1) ?? [];
  const kept = (name: string): string[] => checks.map((check) => rows.get(name)?.[old.indexOf(check)] ?? '—');
  const cells = kept(what).map((cell, at) => results[checks[at] ?? 'contrast'] ?? cell);
  const names = [...new Set([...rows.keys(), what])].sort();
  const next: Table = {
    name: 'accessibility',
    title: 'Accessibility: page types × checks',
    columns: ['page', ...checks],
    rows: names.map((name) => [name, ...(name === what ? cells : kept(name))]),
    note: 'In Chromium. axe: findings of all its rules, WCAG 2.2 A and AA among them, in three languages. Tab stops: reached by Tab of those there are. Focus seen: stops whose focus is seen, of those reached.',
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
}

/** Runs a check; until it has come to its end, it counts as failed. → what it gives, which is kept */
export async function measure(what: string, check: Check, run: () => Promise<string>): Promise<void> {
  recordResults(what, { [check]: 'failed' });
  recordResults(what, { [check]: await run() });
}
