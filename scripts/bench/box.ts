// npm run bench:box [-- --runs=5]: from the focus of the box to its first result, cold, on slow 4G with a slow processor.
// `npm run build` comes first.
import { chromium, type Browser } from 'playwright';
import { serveSite } from '../serve/server.ts';
import { ensureChromium } from '../test/chromium.ts';
import { median } from './lighthouse.ts';

/** ms, of the median. */
const limit = 900;
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

const folder = process.env.OUT_DIR ?? 'dist';
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 5);
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
let slow = 0;
try {
  for (const row of cases) {
    const found: Times[] = [];
    for (let run = 0; run < runs; run += 1) found.push(await measure(browser, `${site.url}pt/python/`, row));
    const middle = median(found.map(({ first }) => first));
    const wholes = found.flatMap(({ whole }) => whole ?? []);
    const rest = wholes.length === 0 ? '' : `, all of it after ${Math.round(median(wholes))} ms`;
    const { bytes, requests } = found[0] ?? { bytes: NaN, requests: NaN };
    console.log(
      `${row.name.padEnd(14)} first result after ${Math.round(middle)} ms (${found.map(({ first }) => Math.round(first)).join(' ')})${rest}; ` +
        `${requests} requests, ${(bytes / 1000).toFixed(1)} kB until then; the limit is ${limit} ms`,
    );
    if (!(middle <= limit)) slow += 1;
  }
} finally {
  await browser.close();
  site.server.closeAllConnections();
  site.server.close();
}
process.exitCode = slow > 0 ? 1 : 0;

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
