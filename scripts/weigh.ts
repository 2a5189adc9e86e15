// npm run weigh [-- --check]: what each type of page of the built site weighs on the wire; --check holds it to the budgets.
import { createScales, type Weight } from './weigh/page.ts';
import { checkBudgets, format, heaviestEntry } from './weigh/budgets.ts';
import { checkLookups, weighLookups } from './weigh/lookup.ts';
import { findPages, pageTypes } from './weigh/pages.ts';
import { checkPlayground, weighPlayground } from './weigh/playground.ts';
import { report } from './report.ts';
import { addCounts } from './test/steps.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
const isCheck = process.argv.includes('--check');

let weights: Weight[];
try {
  weights = findPages(folder).map(createScales(folder, base));
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}

console.log(`${weights.length} pages in ${folder}; brotli bytes of the heaviest page of each type\n`);
printTable(
  [
    'type',
    'pages',
    'HTML',
    'of it CSS',
    'of it JS',
    'other JS',
    'first load',
    'requests',
    'blocking',
    'fonts',
    'hosts',
    'page',
  ],
  pageTypes.flatMap((type) => {
    const ofType = weights.filter(({ page }) => page.type === type).sort((a, b) => b.total - a.total);
    const [weight] = ofType;
    if (weight === undefined) return [];
    const { html, inlineCss, inlineJs, externalJs, total, requests, blocking, fonts, hosts, page } = weight;
    const numbers = [
      ofType.length,
      html,
      inlineCss,
      inlineJs,
      externalJs,
      total,
      requests.length,
      blocking.length,
      fonts.length,
      hosts.length,
    ];
    return [[type, ...numbers.map(format), page.path]];
  }),
);
const heaviest = heaviestEntry(weights);
if (heaviest !== undefined)
  console.log(`\nheaviest exception or message: ${heaviest.page.path}, ${format(heaviest.html)} bytes`);

const playground = await weighPlayground(folder);
console.log('\nloaded after Run, brotli bytes\n');
printTable(
  ['', 'bytes', 'limit', ''],
  playground.map(({ name, bytes, limit }) => [name, format(bytes), format(limit), '']),
);

const lookups = await weighLookups(process.cwd());
console.log('\nloaded when the box gets the focus, brotli bytes\n');
printTable(
  ['', 'at first', 'each message adds', ''],
  lookups.map(({ lang, weights: of }) => [lang, format(of['at first'] ?? 0), format(of['each adds'] ?? 0), '']),
);

if (isCheck) {
  const checks = [checkBudgets(weights), checkPlayground(playground), checkLookups(lookups)];
  const counts = checks.map((check) => check.counts).reduce(addCounts);
  const broken = checks.flatMap((check) => check.broken);
  if (broken.length > 0) console.error(`\n${broken.join('\n')}\n`);
  report('budgets', counts);
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

/** Prints columns as wide as their widest cell: the first and the last to the left, numbers to the right. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('  ').trimEnd());
  }
}
