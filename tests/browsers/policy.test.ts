import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Running } from '../../scripts/serve/server.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { templatePages } from '../a11y/pages.ts';
import { listBrowsers } from './browser.ts';
import type { DrivenPage } from './driven-page.ts';
import { waitFor } from './in-page.ts';

/** Chromium's policy is watched in tests/e2e. */
const others = listBrowsers().filter(([engine]) => engine !== 'Chromium');
const built = process.env.OUT_DIR ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'errata-policy-'));
const demo = 'en/python/connectionreseterror/demos/retry/';
/** What browsers said that a policy forbade: they tell the address in the policy. */
let reports: string[] = [];
let collector: Server;
let site: Running;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.once('end', () => {
      reports.push(body);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => void collector.listen(0, 'localhost', () => done()));
  const { port } = collector.address() as AddressInfo;
  // The built site, with one thing more in its policy.
  for (const name of readdirSync(built).filter((found) => found !== '_headers')) {
    symlinkSync(resolve(built, name), join(folder, name));
  }
  const headers = readFileSync(join(built, '_headers'), 'utf8');
  const ending = "frame-ancestors 'none'\n";
  expect(headers).toContain(ending);
  writeFileSync(
    join(folder, '_headers'),
    headers.replace(ending, `frame-ancestors 'none';report-uri http://localhost:${port}/\n`),
  );
  site = await serveSite(folder);
});
afterAll(() => {
  for (const server of [collector, site.server]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

/** Looks for something in the page until it is there → what it is. */
const until = (expression: string, seconds = 30): string => `new Promise((done, fail) => {
  const end = Date.now() + ${seconds * 1000};
  const look = () => {
    const found = ${expression};
    if (found) done(String(found));
    else if (Date.now() > end) fail(new Error('never there: ' + ${JSON.stringify(expression)}));
    else setTimeout(look, 100);
  };
  look();
})`;
const press = (name: string): string =>
  until(`(() => {
  const button = document.querySelector('button[aria-label="${name}"]');
  button?.closest('.program')?.removeAttribute('hidden');
  button?.click();
  return button !== null;
})()`);
const ending = (file: string): string =>
  until(
    `/^Exit.*/.exec(document.querySelector('button[aria-label$=" ${file}"]').closest('code-demo').querySelector('[role=status]').textContent)?.[0]`,
    90,
  );
const type = (text: string): string => `(() => {
  const field = document.querySelector('search-box textarea');
  field.focus();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;
const settled = until(
  `document.readyState === 'complete' && document.querySelector('search-box:not(:defined)') === null`,
);

it('some browser besides Chromium is here', () => {
  expect(others.some(([, start]) => start !== undefined)).toBe(true);
});

describe.each(others)('in %s,', (engine, start) => {
  describe.skipIf(start === undefined)('the policy', () => {
    let page: DrivenPage;
    beforeAll(async () => {
      if (start === undefined) throw new Error(`no ${engine}`);
      page = await start();
    });
    afterAll(async () => {
      await page.close();
    });
    const visit = async (path: string): Promise<void> => {
      await page.open(site.url + path);
      await page.evaluate(settled);
    };
    /** Provokes one report and waits for it: all that came before is then here too. */
    const reported = async (): Promise<string[]> => {
      await page.evaluate(
        `void document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.invalid/' }))`,
      );
      const isProvoked = (text: string): boolean => text.includes('elsewhere.invalid');
      await expect.poll(() => reports.some(isProvoked), { timeout: 20_000 }).toBe(true);
      return reports.filter((text) => !isProvoked(text));
    };

    it('forbids nothing that a page of any kind does by itself', async () => {
      reports = [];
      for (const [, lang, path] of templatePages) if (lang === 'pt') await visit(path);
      // The page that finds out a reader's language, and the one that has all languages for an address without any.
      await page.open(site.url);
      await waitFor(page, () => location.pathname.length > 1 && document.readyState === 'complete');
      await page.evaluate(settled);
      await visit('nowhere');
      expect(await page.evaluate(`document.querySelectorAll('near-names').length`)).toBe(publishedLanguages.length);
      expect(await reported()).toEqual([]);
    });

    it('forbids nothing that a program in TypeScript needs, nor its editor', async () => {
      reports = [];
      await visit(demo);
      await page.evaluate(press('Run retry.ts'));
      expect(await page.evaluate(ending('retry.ts'))).toBe('Exit code 0 · same as the recording');
      await page.evaluate(press('Edit retry.ts'));
      await page.evaluate(until(`document.querySelector('.cm-content')`));
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.cm-scroller')).display`)).toBe('flex');
      await page.evaluate(press('Run retry.ts'));
      expect(await page.evaluate(ending('retry.ts'))).toMatch(/^Exit code 0/);
      expect(await reported()).toEqual([]);
    });

    it('forbids nothing that a program in Python needs', async () => {
      reports = [];
      await visit(demo);
      await page.evaluate(press('Run retry.py'));
      expect(await page.evaluate(ending('retry.py'))).toMatch(/^Exit code 0/);
      expect(await reported()).toEqual([]);
    });

    it('forbids nothing that a search and a pasted error need', async () => {
      reports = [];
      await visit('en/about/');
      await page.evaluate(type('connection reset peer'));
      await page.evaluate(until(`document.querySelectorAll('[data-results] [role=group]').length > 1`));
      await page.evaluate(type('ConnectionResetError: [Errno 104] Connection reset by peer'));
      await page.evaluate(until(`document.querySelector('[data-results] a.go')`));
      expect(await reported()).toEqual([]);
    });
  });
});
