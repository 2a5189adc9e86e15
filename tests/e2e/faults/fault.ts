import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { qualityFolder, recordQuality, type QualityTable } from '../../../scripts/quality/record.ts';
import { readCatalog } from '../../../src/catalog/load.ts';
import { publishedLanguages, type Lang } from '../../../src/i18n/languages.ts';
import type { Strings } from '../../../src/schema/strings.ts';
import type { useBrowser } from '../browser.ts';

const { strings } = readCatalog(process.cwd()).catalog;

/** What is broken before a page is opened. */
export interface Damage {
  /** Runs in every frame before any script of the page. */
  readonly before?: () => void;
  /** Addresses, and what becomes of requests for them. */
  readonly routes?: readonly (readonly [address: RegExp, answer: (route: Route) => Promise<unknown>])[];
  readonly options?: BrowserContextOptions;
}

/** A page with something broken. `noticed`: errors that nobody caught, and what the console calls an error. */
export interface Broken {
  readonly page: Page;
  readonly noticed: string[];
}

/** The browser's own lines about what was not sent, or was of another kind: they belong to the fault. */
const ofTheFault = /^Failed to load (?:resource|module script)|net::ERR_/;

/** Opens a page of the site with something broken, and listens for what nobody caught. */
export async function openBroken(
  open: ReturnType<typeof useBrowser>['open'],
  url: string,
  { before, routes = [], options = {} }: Damage,
): Promise<Broken> {
  const page = await open('about:blank', options);
  const noticed: string[] = [];
  page.on('pageerror', (error) => noticed.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !ofTheFault.test(message.text())) noticed.push(message.text());
  });
  if (before !== undefined) await page.addInitScript(before);
  for (const [address, answer] of routes)
    await page.route(address, async (route) => {
      await answer(route);
    });
  await page.goto(url, { waitUntil: 'load' });
  return { page, noticed };
}

/** Answers with what no host should: 404; text that is no JSON; half of what is there; JSON of another form. */
export const answers = {
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  broken: (route: Route) => route.fulfill({ status: 200, body: '{"entries": [' }),
  page: (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  foreign: (route: Route) => route.fulfill({ status: 200, json: { error: 'quota' } }),
  hollow: (route: Route) => route.fulfill({ status: 200, json: { entries: [null, 7], texts: {} } }),
  noise: (route: Route) => route.fulfill({ status: 200, body: Buffer.alloc(4000, 'noise') }),
  half: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  cut: (route: Route) => route.abort('connectionreset'),
} as const;

/** A request that is answered when the test says so; a slow network without the waiting. */
export function hold(): { readonly answer: (route: Route) => Promise<unknown>; readonly release: () => void } {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  return {
    answer: async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    },
    release,
  };
}

/** Something that is broken on purpose, what a reader is left with, and a test that it is so. */
export interface Fault {
  /** The search index is missing */
  readonly broken: string;
  /** What the page says, and what goes on working. */
  readonly still: string;
}

/**
 * Declares the tests of one part of the site: one per fault, in one language after the other; `npm run test:all` takes each fault in
 * every language. Those that hold become rows of the table of faults.
 * @param part of the site, the same for all tests of a file
 */
export function faultsOf(
  part: string,
): (fault: Fault, test: (lang: Lang, texts: Strings) => Promise<void>, langs?: readonly Lang[]) => void {
  const rows: string[][] = [];
  afterAll(() => keepRows(part, rows));
  let turn = 0;
  return ({ broken, still }, test, all = publishedLanguages.map(({ code }) => code)) => {
    const langs = process.env.TEST_ALL === undefined ? [all[turn++ % all.length] ?? 'en'] : all;
    it(`${broken}: ${still}`, { timeout: 120_000 }, async () => {
      expect(langs.length).toBeGreaterThan(0);
      for (const lang of langs) {
        const texts = strings[lang];
        if (texts === undefined) throw new Error(`no strings in ${lang}`);
        await test(lang, texts);
      }
      rows.push([part, broken, still, langs.join(' ')]);
    });
  };
}

/** Puts the rows of one part in the place of those of an earlier run. */
function keepRows(part: string, rows: readonly string[][]): void {
  const file = join(qualityFolder, 'faults.json');
  const others = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as QualityTable).rows : [];
  recordQuality({
    name: 'faults',
    title: 'Faults survived',
    columns: ['part', 'broken on purpose', 'what is left, and said', 'languages'],
    rows: [...others.filter(([of]) => of !== part), ...rows].sort(([a = ''], [b = '']) => a.localeCompare(b)),
    note: 'In Chromium. After each, no error is left uncaught.',
  });
}
