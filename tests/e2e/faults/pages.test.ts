import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { useBrowser } from '../browser.ts';
import { fieldOf, pasted, readCard } from '../pasted.ts';
import { answers, faultsOf, openBroken } from './fault.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('pages');
const entry = 'python/connectionreseterror/';
const demo = `${entry}demos/retry/`;

/** One of each type of page. */
const types = [
  '',
  'python/',
  entry,
  'python/connectionrefusederror/connect-call-failed/',
  demo,
  'about/',
  'offline/',
  'no-such-page/',
];

/** Buttons and fields that can be seen. */
function controls(page: Page): Promise<string[]> {
  return page
    .locator('button, input, textarea, select, [role=tab], [tabindex="0"]:not(a)')
    .filter({ visible: true })
    .evaluateAll((nodes) => nodes.map((node) => node.outerHTML.slice(0, 100)));
}

/** Prose, code and recorded output can be seen, and the switcher leads to another language. */
async function reads(page: Page): Promise<void> {
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
  for (const program of await page.locator('.program').filter({ visible: true }).all()) {
    expect(((await program.locator('pre').first().textContent()) ?? '').trim()).not.toBe('');
  }
  expect(await page.locator('header a[data-lang]').count()).toBe(3);
}

for (const [broken, damage] of [
  ['JavaScript is off', { options: { javaScriptEnabled: false } }],
  ['the script of the page is missing', { routes: [[/_astro\/page\..*\.js/, answers.missing]] }],
  ['the connection is cut before the script of the page', { routes: [[/_astro\/page\..*\.js/, answers.cut]] }],
  [
    'the browser does not know the syntax of the script of the page',
    {
      routes: [
        [
          /_astro\/page\..*\.js/,
          (route) => route.fulfill({ contentType: 'text/javascript', body: 'class A { #future ::= 1 }' }),
        ],
      ],
    },
  ],
  [
    'the browser does not know custom elements',
    { before: () => Object.defineProperty(globalThis, 'customElements', { value: undefined }) },
  ],
  [
    'the browser does not even know the syntax of the inline script',
    {
      // The policy knows the script by its hash: here it is another one.
      options: { bypassCSP: true },
      routes: [
        [
          /\/(pt|es|en)\/([\w./-]+\/)?$/,
          async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace("R.on=''", 'R ::= on');
            await route.fulfill({ response, body });
          },
        ],
      ],
    },
  ],
] satisfies [string, Parameters<typeof openBroken>[2]][]) {
  fault(
    {
      broken,
      still:
        'pages of every type read; what needs the script is not shown, and a sentence says why and leads to the list',
    },
    async (lang, { box, offline }) => {
      for (const type of types) {
        const { page, noticed } = await openBroken(open, `${site}${lang}/${type}`, damage);
        const line = page.getByRole('alert').filter({ hasText: box.noScript });
        await line.waitFor();
        expect(
          new URL(await line.getByRole('link', { name: box.browse }).evaluate((a: HTMLAnchorElement) => a.href))
            .pathname,
        ).toBe(`/${lang}/python/`);
        expect(await controls(page), type).toEqual([]);
        await reads(page);
        if (type === 'offline/') expect(await page.locator('.saving').innerText()).toContain(offline.noScript);
        expect(noticed.filter((text) => !/SyntaxError|Invalid or unexpected|Unexpected token/.test(text))).toEqual([]);
        await page.context().close();
      }
    },
  );
}

fault(
  {
    broken: 'the browser constructs no style sheets',
    still: 'search, cards and programs work, plainer; the editor says that it does not',
  },
  async (lang, { demo: texts, playground }) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      before: () => {
        Object.assign(globalThis, { CSSStyleSheet: undefined });
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      },
    });
    await readCard(page, pasted.python);
    await fieldOf(page).press('Escape');
    await page.getByRole('tab', { name: 'TypeScript' }).first().click();
    await page.getByRole('button', { name: fill(texts.editFile, { file: 'retry.ts' }) }).click();
    await page.getByRole('status').filter({ hasText: playground.unedited, visible: true }).waitFor();
    await page.getByRole('button', { name: fill(texts.runFile, { file: 'retry.ts' }) }).click();
    await page.getByRole('status').filter({ hasText: playground.same, visible: true }).waitFor();
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

fault(
  {
    broken:
      'the browser knows none of ResizeObserver, PerformanceObserver, IntersectionObserver, popover, dialog, Intl.Segmenter, randomUUID',
    still: 'search, cards, tabs and programs work as ever',
  },
  async (lang, { demo: texts, playground }) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
      before: () => {
        for (const name of ['ResizeObserver', 'PerformanceObserver', 'IntersectionObserver', 'HTMLDialogElement']) {
          Reflect.deleteProperty(globalThis, name);
        }
        Reflect.deleteProperty(HTMLElement.prototype, 'popover');
        Reflect.deleteProperty(Intl, 'Segmenter');
        Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
      },
    });
    await readCard(page, pasted.python);
    await fieldOf(page).press('Escape');
    await page.getByRole('tab', { name: 'TypeScript' }).first().click();
    await page.getByRole('button', { name: fill(texts.runFile, { file: 'retry.ts' }) }).click();
    await page.getByRole('status').filter({ hasText: playground.same, visible: true }).waitFor();
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);
