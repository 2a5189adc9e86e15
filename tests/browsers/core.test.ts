import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordQuality } from '../../scripts/quality/record.ts';
import { serveSite, type Running } from '../../scripts/serve/server.ts';
import { findBrowsers, listBrowsers } from './browser.ts';
import type { DrivenPage } from './driven-page.ts';
import { axeFlows } from './flows/axe.ts';
import { boxFlows } from './flows/box.ts';
import { keyboardActions } from './flows/keyboard-actions.ts';
import { keyboardFlows } from './flows/keyboard.ts';
import { wholeKeyboardFlows } from './flows/keyboard-everything.ts';
import { programFlows } from './flows/programs.ts';
import { readingFlows } from './flows/reading.ts';
import { scriptlessFlows } from './flows/without-scripts.ts';
import { whyUnproven } from './unproven.ts';

const withScripts = [
  ...readingFlows,
  ...boxFlows,
  ...programFlows,
  ...keyboardFlows,
  ...wholeKeyboardFlows,
  ...keyboardActions,
  ...axeFlows,
];
const browsers = listBrowsers();
const { missing } = findBrowsers();
/** By engine and flow. What is not here did not run. */
const results = new Map<string, 'works' | 'FAILS'>();
const versions = new Map<string, string>();

let site: Running;
beforeAll(async () => {
  site = await serveSite(process.env.OUT_DIR ?? 'dist');
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
  recordQuality({
    name: 'engine-flows',
    title: 'What readers do, in three engines',
    columns: ['flow', ...browsers.map(([engine]) => `${engine} ${versions.get(engine) ?? ''}`.trim())],
    rows: [...withScripts, ...scriptlessFlows].map(({ name }) => [
      name,
      ...browsers.map(([engine]) => results.get(`${engine} ${name}`) ?? 'not run'),
    ]),
    note: [
      ...missing.map((engine) => `Not installed: ${engine}.`),
      ...browsers.flatMap(([engine]) =>
        [...withScripts, ...scriptlessFlows].flatMap(({ name }) => {
          const reason = whyUnproven(engine, name);
          return reason === undefined ? [] : [`Not run in ${engine}: ${name}; ${reason}.`];
        }),
      ),
    ].join(' '),
  });
});

it('some browser is here', () => {
  expect(missing.length).toBeLessThan(browsers.length);
});

describe.each(browsers)('in %s', (engine, start) => {
  describe.skipIf(start === undefined).each([
    ['a reader', true, withScripts],
    ['a reader whose browser runs no scripts', false, scriptlessFlows],
  ] as const)('%s can', (_, scripts, flows) => {
    let page: DrivenPage;
    beforeAll(async () => {
      if (start === undefined) throw new Error(`no ${engine}`);
      page = await start({ scripts });
      versions.set(engine, page.version);
    });
    afterAll(async () => {
      await page.close();
    });
    it.skip.each(flows.filter(({ name }) => whyUnproven(engine, name) !== undefined))('$name', () => undefined);
    it.each(flows.filter(({ name }) => whyUnproven(engine, name) === undefined))('$name', async ({ name, run }) => {
      results.set(`${engine} ${name}`, 'FAILS');
      await run(page, site.url);
      results.set(`${engine} ${name}`, 'works');
    });
  });
});
