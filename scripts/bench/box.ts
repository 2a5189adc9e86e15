// From the focus of the box to its first result, cold, on slow 4G with a slow processor, in each published language.
// `npm run build` comes first.
//   npm run bench:box [-- --runs=5]   prints a table
//   npm run bench:box -- --write      also writes it to docs/box.md
//   npm run bench:box -- --check      exit code 1 when a median is over the limit of ../lookup/limits.ts
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { limits, missed } from '../lookup/limits.ts';
import { serveSite } from '../serve/server.ts';
import { ensureChromium } from '../test/chromium.ts';
import { median } from './lighthouse.ts';
import { createTables } from './tables.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`not a number of runs: ${values.runs}`);
/** Slow 4G, as Lighthouse has it, and a processor four times slower. */
const network = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const slowdown = 4;

/** What is put into the field, and what its first result is. */
const cases = [
  { name: 'a class name', text: 'ConnectionResetError', result: '[role=option]' },
  { name: 'a code', text: 'ECONNREFUSED', result: '[role=option]' },
  {
    name: 'a pasted line',
    text: 'ConnectionResetError: [WinError 10054] Foi forçado o cancelamento de uma conexão existente pelo host remoto',
    result: '.reading .title',
    whole: '.reading .privacy',
  },
] as const;

interface Times {
  readonly first: number;
  /** Until all of the answer is there. */
  readonly whole: number | undefined;
  readonly bytes: number;
  readonly requests: number;
}

const site = await serveSite(process.env.OUT_DIR ?? 'dist');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const tables = createTables();
const broken: (string | undefined)[] = [];
try {
  const rows: Record<string, object> = {};
  for (const { code } of publishedLanguages) {
    for (const one of cases) {
      const name = `${code}: ${one.name}`;
      const found: Times[] = [];
      for (let run = 0; run < runs; run += 1) found.push(await measure(browser, `${site.url}${code}/python/`, one));
      const firsts = found.map(({ first }) => first);
      console.log(`${name}: ${firsts.map((ms) => Math.round(ms)).join(' ')} ms`);
      broken.push(missed(name, limits.firstResult, median(firsts)));
      rows[name] = toRow(found, firsts);
    }
  }
  tables.show(
    'From the focus of the box to its first result (ms)',
    rows,
    `Cold, on slow 4G (1.6 megabits a second, 150 ms) with a processor four times slower; the median of ${runs} runs is held to ${limits.firstResult.most} ms. Requests and kB are those until the first result.`,
  );
} finally {
  await browser.close();
  site.server.closeAllConnections();
  site.server.close();
}
if (values.write === true) {
  const file = join(import.meta.dirname, '../../docs/box.md');
  tables.write(file, 'How soon the box answers', 'npm run bench:box -- --write');
}
const lines = broken.filter((line) => line !== undefined);
if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
if (values.check === true && lines.length > 0) process.exitCode = 1;

/** Runs of one case, when each had its first result → their row of the table. */
function toRow(found: readonly Times[], firsts: readonly number[]): object {
  const wholes = found.flatMap(({ whole }) => whole ?? []);
  const { bytes = NaN, requests = NaN } = found[0] ?? {};
  return {
    median: Math.round(median([...firsts])),
    quickest: Math.round(Math.min(...firsts)),
    slowest: Math.round(Math.max(...firsts)),
    'all of it': wholes.length === 0 ? '' : Math.round(median(wholes)),
    requests,
    kB: (bytes / 1000).toFixed(1),
  };
}

/** Opens a page, then focuses the field and fills it at once. Time is the page's own, so that driving it counts for nothing. */
async function measure(chrome: Browser, url: string, { text, result, ...row }: (typeof cases)[number]): Promise<Times> {
  const context = await chrome.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => customElements.get('search-box') !== undefined);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const first = await page.evaluate(
    async ({ typed, selector }) => {
      const field = document.querySelector<HTMLTextAreaElement>('search-box textarea');
      const box = document.querySelector('search-box');
      if (field === null || box === null) throw new Error('no box');
      const start = performance.now();
      Object.assign(window, { start });
      const shown = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          if (box.querySelector(selector) === null) return;
          observer.disconnect();
          done();
        }).observe(box, { childList: true, subtree: true });
      });
      field.focus();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown;
      // Until it is painted.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    },
    { typed: text, selector: result },
  );
  const until = { bytes, requests };
  let whole: number | undefined;
  if ('whole' in row) {
    await page.locator(row.whole).waitFor();
    whole = await page.evaluate(() => performance.now() - (window as unknown as { start: number }).start);
  }
  await context.close();
  return { first, whole, ...until };
}
