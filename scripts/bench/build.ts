// npm run bench:build [-- N…]: builds N synthetic exceptions in every language, says what that costs per page, and holds
// it to the budget. 70 and 700 when no N is given; 3400 takes minutes and much memory. Linux only.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPages } from '../weigh/pages.ts';
import { measureTree, type Usage } from './process-tree.ts';
import { makeScratchFolder } from './scratch.ts';
import { writeSyntheticContent } from './synthetic.ts';

/** CPU ms per page that a build may cost, everything counted, and by how much that may grow from one N to the next. */
const budget = { cpuMsPerPage: 60, growth: 1.15 };
/** Pages from which on the budget holds: 700 exceptions in three languages. */
const enough = 2000;
const source = process.env.CONTENT_ROOT ?? process.cwd();
const typesCache = '.cache/tsc.json';

interface Result {
  readonly pages: number;
  /** What each step used; their peaks are not at the same time. */
  readonly steps: Readonly<Record<'check' | 'astro' | 'pagefind', Usage>>;
  readonly cpuMs: number;
}

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error('npm run bench:build [-- N…]: each N a number of exceptions');
  process.exit(2);
}
if (process.platform !== 'linux') {
  console.error('this benchmark reads /proc: it runs on Linux only');
  process.exit(2);
}

const results: Result[] = [];
for (const count of (counts.length > 0 ? counts : [70, 700]).sort((a, b) => a - b)) {
  const result = await buildSynthetic(count);
  results.push(result);
  printResult(count, result);
}
process.exitCode = isWithinBudget() ? 0 : 1;

async function buildSynthetic(count: number): Promise<Result> {
  const folder = makeScratchFolder('build');
  const kept = existsSync(typesCache) ? readFileSync(typesCache) : undefined;
  try {
    const content = join(folder, 'content-root');
    const outDir = join(folder, 'site');
    writeSyntheticContent(source, content, count);
    const env = {
      ...process.env,
      CONTENT_ROOT: content,
      OUT_DIR: outDir,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    rmSync(typesCache, { force: true }); // Cold: every program is new to the type checker.
    const check = await run('the check', [join('scripts', 'check.ts')], env);
    const build = await run('the build', [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], env);
    const pagefind = [...build.byProgram].find(([program]) => program.startsWith('pagefind'))?.[1];
    if (pagefind === undefined) throw new Error('the build ended without Pagefind');
    const steps = { check: check.all, astro: without(build.all, pagefind, build.byProgram), pagefind };
    return { pages: findPages(outDir).length, steps, cpuMs: check.all.cpuMs + build.all.cpuMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    if (kept !== undefined) writeFileSync(typesCache, kept);
  }
}

async function run(what: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const measured = await measureTree(process.execPath, args, env);
  if (measured.status === 0) return measured;
  throw new Error(`${what} failed with ${measured.status ?? 'a signal'}\n${measured.output.slice(-4000)}`);
}

/** The build without the indexing that ends it; memory: its own processes at their peaks. */
function without(all: Usage, pagefind: Usage, byProgram: ReadonlyMap<string, Usage>): Usage {
  const own = [...byProgram.values()].filter((usage) => usage !== pagefind);
  return {
    wallMs: all.wallMs - pagefind.wallMs,
    cpuMs: all.cpuMs - pagefind.cpuMs,
    peakBytes: own.reduce((sum, { peakBytes }) => sum + peakBytes, 0),
  };
}

function printResult(count: number, { pages, steps, cpuMs }: Result): void {
  const names = { check: 'content check, types cold', astro: 'Astro build', pagefind: 'Pagefind' };
  console.log(`\n${count} exceptions, ${pages} pages`);
  console.log(row('', ['wall s', 'CPU s', 'CPU ms/page', 'peak MB', 'peak kB/page']));
  const print = (name: string, usage: Usage): void => {
    const numbers = [
      (usage.wallMs / 1000).toFixed(1),
      (usage.cpuMs / 1000).toFixed(1),
      (usage.cpuMs / pages).toFixed(1),
      (usage.peakBytes / 1e6).toFixed(0),
      (usage.peakBytes / 1e3 / pages).toFixed(0),
    ];
    console.log(row(name, numbers));
  };
  for (const [step, usage] of Object.entries(steps)) print(names[step as keyof typeof names], usage);
  const all = Object.values(steps);
  print('all', {
    wallMs: all.reduce((sum, { wallMs }) => sum + wallMs, 0),
    cpuMs,
    peakBytes: Math.max(...all.map(({ peakBytes }) => peakBytes)),
  });
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

/** Small sites pay for the start of the tools, which is no cost of a page: the budget is for larger ones. */
function isWithinBudget(): boolean {
  let isFine = true;
  const judge = (text: string, value: number, limit: number): void => {
    isFine &&= value <= limit;
    console.log(`${value <= limit ? 'pass' : 'FAIL'}  ${text}: ${value.toFixed(2)}, the limit is ${limit}`);
  };
  console.log('');
  for (const [index, { pages, cpuMs }] of results.entries()) {
    const smaller = results[index - 1];
    if (pages >= enough) judge(`CPU ms per page, ${pages} pages`, cpuMs / pages, budget.cpuMsPerPage);
    if (smaller === undefined) continue;
    const growth = cpuMs / pages / (smaller.cpuMs / smaller.pages);
    judge(`cost of a page, ${pages} pages against ${smaller.pages}`, growth, budget.growth);
  }
  if (results.every(({ pages }) => pages < enough) && results.length < 2) console.log('too few pages for the budget');
  return isFine;
}
