import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKept, qualityFolder, recordQuality } from '../../scripts/quality/record.ts';

/** Everything that this run measured, of which the table is made (docs/quality.md). */
const measuredFile = join(qualityFolder, 'measured', 'accessibility.json');

/** The checks, in the order of the table: what is counted in each. */
const checks = {
  contrast: 'lowest contrast of text',
  'axe, light': 'axe findings, light',
  'axe, dark': 'axe findings, dark',
  'tab stops': 'tab stops reached',
  'focus seen': 'stops whose focus is seen',
  'forced colors': 'the same with forced colors',
  '400 % zoom': 'texts kept at 400 % zoom',
  spacing: 'layouts with wide spacing',
  targets: 'touch targets of the right size',
} as const;
export type Check = keyof typeof checks;
type Measured = Record<string, Record<string, Record<string, number | 'failed'>>>;

/** Keeps a number: of what (a type of page), by which check, and which time of several (a language, a width). */
export function record(what: string, check: Check, which: string, result: number | 'failed'): void {
  if (!isKept) return;
  const all = existsSync(measuredFile) ? (JSON.parse(readFileSync(measuredFile, 'utf8')) as Measured) : {};
  const ofWhat = all[what] ?? {};
  const next: Measured = { ...all, [what]: { ...ofWhat, [check]: { ...ofWhat[check], [which]: result } } };
  mkdirSync(dirname(measuredFile), { recursive: true });
  writeFileSync(measuredFile, `${JSON.stringify(next, null, 2)}\n`);
  recordQuality({
    name: 'accessibility',
    title: 'Accessibility: types of page × checks',
    columns: ['page', ...Object.values(checks)],
    rows: Object.entries(next)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, results]) => [name, ...Object.keys(checks).map((one) => cellOf(results[one]))]),
    note: 'In Chromium; numbers are sums over languages, widths and themes. axe: all of its rules. A check that failed says where.',
  });
}

/** Runs a check; until it has come to its end, it counts as failed. What it gives is kept. */
export async function measure(
  what: string,
  check: Check,
  which: string,
  run: () => number | Promise<number>,
): Promise<void> {
  record(what, check, which, 'failed');
  record(what, check, which, await run());
}

function cellOf(results: Record<string, number | 'failed'> | undefined): string {
  if (results === undefined) return '—';
  const failed = Object.keys(results).filter((which) => results[which] === 'failed');
  if (failed.length > 0) return `failed: ${failed.join(', ')}`;
  const sum = Object.values(results).reduce<number>((total, one) => total + Number(one), 0);
  return String(Math.round(sum * 100) / 100);
}
