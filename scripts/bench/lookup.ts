// How well and how fast the lookup answers, as tables.
//   npm run bench:lookup                      the texts that programs printed here (src/lookup/fixtures)
//   npm run bench:lookup -- --file PATH       cases as JSON lines: { id, set, text, shape, expect: { exception, base, accept } }
//   npm run bench:lookup -- --file PATH --write   also writes the tables to docs/lookup.md
//   npm run bench:lookup -- --check           exit code 1 when a promise of ../lookup/limits.ts is missed
//   npm run bench:lookup -- --jsonl           { id, text } lines in, { id, exception, code, message_id, mdn } lines out
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { toAnswerLine } from '../../src/lookup/answer-line.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { readCases, scoreCases } from '../lookup/cases.ts';
import { loadLookupData } from '../lookup/data.ts';
import { hostile } from '../lookup/hostile.ts';
import { limits, missed, missedBytes } from '../lookup/limits.ts';
import { weighLookups } from '../weigh/lookup.ts';
import { createTables } from './tables.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    jsonl: { type: 'boolean' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const data = loadLookupData(root, 'en');
const lookup = createLookup(data);
const tables = createTables();

if (values.jsonl === true) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line) as { id: unknown; text: string };
    process.stdout.write(`${JSON.stringify(toAnswerLine(id, lookup(text)))}\n`);
  }
} else {
  const broken = [...report(), ...(await reportBytes())].filter((line) => line !== undefined);
  if (values.write === true) {
    const title = 'How well and how fast pasted errors are told';
    tables.write(join(root, 'docs/lookup.md'), title, 'npm run bench:lookup -- --file PATH --write');
  }
  if (values.check === true) {
    console.log(broken.length === 0 ? '\nall promises are kept' : `\n${broken.join('\n')}`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  }
}

/** Shows what the cases got and how long it took → what is missed of it. */
function report(): (string | undefined)[] {
  const cases = readCases(root, values.file);
  const score = scoreCases(cases, lookup);
  tables.show(`${cases.length} cases`, score.sets);
  print('Class wrong', score.wrong);
  const pastes = cases.map(({ text }) =>
    `${'2026-01-31 12:00:00 INFO app GET /page 200\n'.repeat(100)}${text}`.slice(-4096),
  );
  // The machine may be busy with other things: of some runs each, the quickest.
  const quickest = (text: string, runs: number): number => Math.min(...Array.from({ length: runs }, () => time(text)));
  const times = pastes.map((paste) => quickest(paste, 5)).sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? NaN;
  const worst = times.at(-1) ?? NaN;
  tables.show(
    'A paste of 4 kB (ms)',
    { 'of all': { median: round(median), '99 %': round(times[Math.floor(times.length * 0.99)]), worst: round(worst) } },
    'Each paste counts with the quickest of five runs, so that what else the machine does is left out: the worst is the slowest paste, not the slowest run.',
  );
  tables.show(
    'Hostile text (ms)',
    Object.fromEntries(
      hostile.map(({ name, make }) => [
        name,
        Object.fromEntries([10, 100, 1000].map((size) => [`${size} kB`, round(quickest(make(size * 1000), 3))])),
      ]),
    ),
    'The quickest of three runs.',
  );
  tables.list(
    'Shapes without an entry, most frequent first',
    score.missing.map(({ shape, count }) => ({ before: `${count} × `, texts: [shape] })),
  );
  tables.list('Ids that cover several shapes', score.wide.map(toItem));
  tables.list('Shapes that got several ids', score.split.map(toItem));
  return [
    missed('all cases', limits.classNamed, score.named),
    missed('a paste of 4 kB', limits.medianTime, median),
    missed('a paste of 4 kB', limits.worstTime, worst),
  ];
}

/** Shows what the lookup weighs → what is missed of it. */
async function reportBytes(): Promise<(string | undefined)[]> {
  const lookups = await weighLookups(root);
  tables.show('Bytes (brotli)', Object.fromEntries(lookups.map(({ lang, weights }) => [lang, weights])));
  return lookups.flatMap(({ lang, weights }) => missedBytes(lang, weights));
}

function toItem(row: { readonly name: string; readonly with: readonly string[] }): { before: string; texts: string[] } {
  return { before: '', texts: [row.name, ...row.with] };
}

function time(text: string): number {
  const began = performance.now();
  lookup(text);
  return performance.now() - began;
}

function round(value = 0): number {
  return Math.round(value * 1000) / 1000;
}

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${title}\n  ${lines.join('\n  ')}`);
}
