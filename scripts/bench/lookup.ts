// How well and how fast the lookup answers, as tables.
//   npm run bench:lookup                      the texts that programs printed here (src/lookup/fixtures)
//   npm run bench:lookup -- --file PATH       cases as JSON lines: { id, set, text, shape, expect: { exception, base, accept } }
//   npm run bench:lookup -- --file PATH --write   also writes the tables to docs/lookup.md
//   npm run bench:lookup -- --jsonl           { id, text } lines in, { id, exception, code, message_id, mdn } lines out
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { toAnswerLine } from '../../src/lookup/answer-line.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { readCases, scoreCases } from '../lookup/cases.ts';
import { loadLookupData } from '../lookup/data.ts';
import { hostile } from '../lookup/hostile.ts';
import { weighLookup } from '../lookup/weigh.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { file: { type: 'string' }, jsonl: { type: 'boolean' }, write: { type: 'boolean' } },
});
const data = loadLookupData(root, 'en');
const lookup = createLookup(data);
const tables: string[] = [];

if (values.jsonl === true) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line) as { id: unknown; text: string };
    process.stdout.write(`${JSON.stringify(toAnswerLine(id, lookup(text)))}\n`);
  }
} else {
  report();
  await reportBytes();
  if (values.write === true) {
    const intro = 'Written by `npm run bench:lookup -- --file PATH --write`; never by hand.';
    writeFileSync(
      join(root, 'docs/lookup.md'),
      `# How well and how fast pasted errors are told\n\n${intro}\n\n${tables.join('\n\n')}\n`,
    );
  }
}

function report(): void {
  const cases = readCases(root, values.file);
  const score = scoreCases(cases, lookup);
  show(`${cases.length} cases`, score.sets);
  print('Class wrong', score.wrong);
  print('Ids that cover several shapes', score.wide);
  print(`Shapes without an entry (${score.missing.length}), most frequent first`, score.missing.slice(0, 40));

  const pastes = cases.map(({ text }) =>
    `${'2026-01-31 12:00:00 INFO app GET /page 200\n'.repeat(100)}${text}`.slice(-4096),
  );
  // The machine may be busy with other things: of five runs each, the quickest.
  const times = pastes.map((paste) => Math.min(...Array.from({ length: 5 }, () => time(paste)))).sort((a, b) => a - b);
  show('A paste of 4 kB (ms)', {
    'of all': {
      median: round(times[times.length >> 1]),
      '99 %': round(times[Math.floor(times.length * 0.99)]),
      worst: round(times.at(-1)),
    },
  });
  show(
    'Hostile text (ms)',
    Object.fromEntries(
      hostile.map(({ name, make }) => [
        name,
        Object.fromEntries(
          [10, 100, 1000].map((size) => [
            `${size} kB`,
            round(Math.min(...[0, 1, 2].map(() => time(make(size * 1000))))),
          ]),
        ),
      ]),
    ),
  );
}

async function reportBytes(): Promise<void> {
  const rows = publishedLanguages.map(async ({ code }) => [code, await weighLookup(root, code)] as const);
  show('Bytes (brotli)', Object.fromEntries(await Promise.all(rows)));
}

/** Prints a table, and keeps it as Markdown for the page. */
function show(title: string, rows: Readonly<Record<string, object>>): void {
  console.log(`\n${title}\n`);
  console.table(rows);
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  const lines = [
    ['', ...columns],
    ['---', ...columns.map(() => '---:')],
    ...Object.entries(rows).map(([name, row]) => [name, ...Object.values(row as Record<string, unknown>).map(String)]),
  ];
  tables.push(`## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
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
