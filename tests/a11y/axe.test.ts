import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { recordQuality } from '../../scripts/quality/record.ts';
import { useBrowser } from '../e2e/browser.ts';
import { settled } from '../e2e/settled.ts';
import { someOf } from '../some-of.ts';
import { templatePages, templates } from './pages.ts';
import { measure } from './results.ts';
import { changedEntryPages, countEntryPages, markVerified } from './verified.ts';

const site = inject('site');
const { open } = useBrowser();
/** Pages that changed share the templates' markup: so many of them are enough for a run. */
const mostChanged = 24;
const changedPage = 'changed page';
const changed = changedEntryPages().filter((path) => templatePages.every(([, , known]) => known !== path));
const rows = [
  ...templatePages,
  ...someOf(changed, mostChanged, (path) => path).map((path) => [changedPage, path.slice(0, 2), path] as const),
];

afterAll(() => {
  recordQuality({
    name: 'axe',
    title: 'Pages × axe',
    columns: [
      'pages of',
      'language',
      'pages',
      'seen as they are, in both themes, without a finding',
      'not seen, or with findings',
    ],
    rows: countEntryPages().map(({ kind, lang, built, seen }) => [
      kind,
      lang,
      ...[built, seen, built - seen].map(String),
    ]),
    note: 'In Chromium, with all rules of axe. What was seen in an earlier run, and has the same markup and styles, is not looked at again. The other pages are in the table of accessibility.',
  });
});

/**
 * What axe finds: WCAG 2.2 A and AA, and best practice: every rule that it has, none off. Without the nodes in which a rule found
 * nothing, and, where there are no frames, without opening a page to put their findings together (the legacy mode): measured, a
 * fifth of the time.
 */
async function violations(page: Page): Promise<string[]> {
  const hasFrames = page.frames().length > 1;
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(!hasFrames);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Browser pages that have done one page and may take the next: to open one takes longer than to load a page. */
const free: Page[] = [];

describe('axe finds nothing in either theme', () => {
  // Two pages at a time (vitest.site.config.ts): each is a process of its own, and axe needs nothing but the processor.
  it.concurrent.each(rows)('on the %s page in %s (%s)', async (name, _, path) => {
    const page = free.pop() ?? (await open(`${site}${path}`, { colorScheme: 'light', reducedMotion: 'reduce' }));
    if (page.url() !== `${site}${path}`) {
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
      await settled(page);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const look = async (): Promise<number> => {
        const found = await violations(page);
        expect(found).toEqual([]);
        return found.length;
      };
      // The table has a row for each template; the others are counted.
      await (name === changedPage ? look() : measure(name, `axe, ${colorScheme}`, path, look));
    }
    free.push(page);
    markVerified(path);
  });
});

describe.each(['light', 'dark'] as const)(
  'axe finds nothing on the page of a program in use, in the %s theme',
  (colorScheme) => {
    it.each(['pt', 'es', 'en'])(
      'after a run that printed, warned and failed, with the editor open (%s)',
      async (lang) => {
        const page = await open(`${site}${lang}/${templates.demo}`, { colorScheme, reducedMotion: 'reduce' });
        await page.getByRole('tab', { name: 'TypeScript' }).click();
        await page.locator('code-demo[data-file="retry.ts"] [value=edit]').click();
        await page
          .locator('.cm-content')
          .fill(`console.log(1);\nconsole.error(2);\nthrow new Error('${'x'.repeat(80)}');\n`);
        await page.keyboard.press('Control+Enter');
        await page.locator('.live .err').first().waitFor();
        await page.locator('.out details summary').filter({ visible: true }).click();
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
    );
  },
);

it('axe finds nothing in the open list of results, nor in the root page', async () => {
  const page = await open(`${site}pt/python/`);
  await page.getByRole('textbox').fill('conexão');
  await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
  expect(await violations(page)).toEqual([]);
  const root = await open(site, { javaScriptEnabled: true, locale: 'pt-BR' });
  await root.setContent(await (await root.request.get(site)).text());
  expect(await violations(root)).toEqual([]);
});
