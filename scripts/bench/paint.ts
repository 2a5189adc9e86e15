// npm run bench:paint [-- LANG… --runs=3]: Lighthouse on each type of page, as a phone on a slow network would see it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { launch } from 'chrome-launcher';
import { isLang } from '../../src/i18n/languages.ts';
import { serveSite } from '../serve/server.ts';
import { findPages, type PageType } from '../weigh/pages.ts';
import { measurePage, median, type PageResult, type Run } from './lighthouse.ts';
import { makeScratchFolder } from './scratch.ts';

/** The page of each type; the chooser leads on at once, and a page that is not found is no place to land. */
const types: readonly PageType[] = ['home', 'index', 'exception', 'message', 'page'];
const limits = { lcp: 800, cls: 0, score: 100 };

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 3);
const langs = args.filter((arg) => !arg.startsWith('--'));
const unknown = langs.filter((lang) => !isLang(lang));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`no language ${unknown.join(', ')}: npm run bench:paint -- [LANG…] [--runs=3]`);
  process.exit(2);
}

// Canonical addresses have to be those that are served, or search engine audits fail: hence a build of its own.
const folder = makeScratchFolder('paint');
process.exitCode = 1;
try {
  const port = await freePort();
  build(folder, `http://localhost:${port}`);
  const site = await serveSite(folder, { port, tries: 0 });
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  try {
    process.exitCode = (await measureAll(site.url, chrome.port)) ? 0 : 1;
  } finally {
    chrome.kill();
    site.server.closeAllConnections();
    site.server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(url: string, chromePort: number): Promise<boolean> {
  const built = findPages(folder);
  const found = (langs.length > 0 ? langs : ['pt']).flatMap((lang) =>
    types.flatMap((type) => {
      const page = built.find(({ path, ...candidate }) => candidate.type === type && path.startsWith(`/${lang}/`));
      if (page === undefined) console.error(`${lang} has no page of the type ${type}`);
      return page ?? [];
    }),
  );
  const results: PageResult[] = [];
  for (const { path } of found) {
    const result = await measurePage(`${url}${path.slice(1)}`, chromePort, runs);
    results.push(result);
    printPage(path, result);
  }
  const isComplete = found.length === types.length * Math.max(langs.length, 1);
  const broken = results.flatMap(({ url: address, runs: measured }) =>
    brokenLimits(measured).map((text) => `${address}  ${text}`),
  );
  printFindings(results);
  console.log(
    `\n${results.length} pages, ${runs} runs each, on a machine of index ${median(results.map(({ machine }) => machine))}`,
  );
  if (broken.length > 0) console.error(broken.join('\n'));
  return isComplete && broken.length === 0;
}

function printPage(path: string, { runs: measured }: PageResult): void {
  const of = (key: keyof Run['metrics']): number => median(measured.map(({ metrics }) => metrics[key]));
  console.log(`\n${path}`);
  console.log(
    `  LCP ${Math.round(of('lcp'))} ms  FCP ${Math.round(of('fcp'))} ms  TBT ${Math.round(of('tbt'))} ms  CLS ${of('cls')}`,
  );
  console.log(
    `  ${scoresOf(measured)
      .map(([name, score]) => `${name} ${score}`)
      .join('  ')}`,
  );
}

/** Each audit that is not perfect once, with the pages where it is so and what it found on the first of them. */
function printFindings(results: readonly PageResult[]): void {
  const all = results.flatMap(({ url, findings }) =>
    findings.map((finding) => ({ ...finding, page: new URL(url).pathname })),
  );
  for (const id of new Set(all.map((finding) => finding.id))) {
    const [first, ...others] = all.filter((finding) => finding.id === id);
    if (first === undefined) continue;
    console.log(`\n${first.score}  ${id} (${first.categories.join(', ')}): ${first.text}`);
    console.log(`    on ${[first, ...others].map(({ page }) => page).join(' ')}`);
    for (const item of first.items) console.log(`    ${item}`);
  }
}

function brokenLimits(measured: readonly Run[]): string[] {
  const lcp = median(measured.map(({ metrics }) => metrics.lcp));
  const cls = median(measured.map(({ metrics }) => metrics.cls));
  return [
    ...(lcp > limits.lcp ? [`LCP: ${Math.round(lcp)} ms, the limit is ${limits.lcp} ms`] : []),
    ...(cls > limits.cls ? [`CLS: ${cls}, the limit is ${limits.cls}`] : []),
    ...scoresOf(measured)
      .filter(([, score]) => score < limits.score)
      .map(([name, score]) => `${name}: ${score}, it should be ${limits.score}`),
  ];
}

/** Each category with its median. */
function scoresOf(measured: readonly Run[]): [string, number][] {
  const names = Object.keys(measured[0]?.scores ?? {});
  return names.map((name) => [name, median(measured.map(({ scores }) => scores[name] ?? 0))]);
}

function build(outDir: string, origin: string): void {
  const env = { ...process.env, OUT_DIR: outDir, SITE: origin, BASE: '/' };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the site could not be built');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
