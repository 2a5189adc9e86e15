// npm run bench:demos [-- --runs=5]: how long the first Run takes in Chromium, and what it downloads. `npm run build` comes first.
import { chromium, type Browser } from 'playwright';
import { readPrograms, runIn, Stage, type BrowserProgram } from '../../tests/playground/programs.ts';
import { serveSite } from '../serve/server.ts';
import { ensureChromium } from '../test/chromium.ts';
import { format } from '../weigh/budgets.ts';
import { checkPlayground, weighPlayground } from '../weigh/playground.ts';
import { median } from './lighthouse.ts';

/** Of the median, in ms, from Run to the first output; the page and its scripts are there, nothing else is. */
const limits = { 'TypeScript, first run': 300, 'Python, first run': 6000, 'Python, second run': 1000 };
type Measure = keyof typeof limits;

const folder = process.env.OUT_DIR ?? 'dist';
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 5);
const programs = readPrograms();

const times = await measureAll();
const slow = (Object.keys(limits) as Measure[]).filter((name) => {
  const of = times[name];
  const middle = median(of);
  console.log(
    `${name.padEnd(22)} median ${Math.round(middle)} ms of ${of.map(Math.round).join(' ')}, the limit is ${limits[name]} ms`,
  );
  return !(middle <= limits[name]);
});

const weights = await weighPlayground(folder);
for (const { name, bytes, limit } of weights) {
  console.log(`${name.padEnd(22)} ${format(bytes)} bytes, the limit is ${format(limit)}`);
}
const { broken } = checkPlayground(weights);
process.exit(slow.length + broken.length > 0 ? 1 : 0);

async function measureAll(): Promise<Record<Measure, number[]>> {
  const stage = await Stage.build();
  const site = await serveSite(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const found: Record<Measure, number[]> = {
    'TypeScript, first run': [],
    'Python, first run': [],
    'Python, second run': [],
  };
  try {
    for (let run = 0; run < runs; run += 1) {
      const [typescript = NaN] = await measure(browser, stage, site.url, choose('typescript'), 1);
      const [first = NaN, second = NaN] = await measure(browser, stage, site.url, choose('python'), 2);
      found['TypeScript, first run'].push(typescript);
      found['Python, first run'].push(first);
      found['Python, second run'].push(second);
    }
  } finally {
    await browser.close();
    site.server.closeAllConnections();
    site.server.close();
  }
  return found;
}

/** Runs a program some times in a page that has just come → the time to the first output of each, in ms. */
async function measure(
  browser: Browser,
  stage: Stage,
  site: string,
  { file }: BrowserProgram,
  times: number,
): Promise<number[]> {
  const page = await stage.open(browser, site);
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const { times: at, why, detail } = await runIn(page, { program: file });
    if (at.output === undefined) throw new Error(`${file.file} printed nothing: ${why} ${detail ?? ''}`);
    found.push(at.output);
  }
  await page.context().close();
  return found;
}

function choose(language: string): BrowserProgram {
  const found = programs.find(({ file }) => file.language === language && file.recorded?.stdout !== '');
  if (found === undefined) throw new Error(`no program in ${language} that prints something in the browser`);
  return found;
}
