import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { publishedLanguages, type Lang } from '../../src/i18n/languages.ts';
import { unpackEntries, type PackedEntries } from '../../src/search/packed.ts';
import { useBrowser } from './browser.ts';
import { fieldOf, ofLibrary, pasted, readCard } from './pasted.ts';
import { keepEverywhere, readTraces } from './traces.ts';

const site = inject('site');
const { open } = useBrowser();
const { strings } = readCatalog(process.cwd()).catalog;
const english = strings.en;

/** The title of a page, as the lookup has it. */
function titleOf(lang: Lang, address: string): string | undefined {
  const entries = unpackEntries(JSON.parse(readFileSync(`dist/${lang}/lookup.json`, 'utf8')) as PackedEntries);
  return entries.find(({ href }) => href === `/${lang}/python/${address}`)?.title;
}

describe('when something cannot be loaded', () => {
  it('the explanation missing: class, title and link are there, and the card says so', async () => {
    const page = await open(`${site}en/`);
    await page.route('**/card.json', (route) => route.abort());
    const card = await readCard(page, pasted.python);
    expect(await card.locator('.name').innerText()).toBe('ConnectionResetError ECONNRESET');
    expect(await card.locator('.title').innerText()).not.toBe('');
    expect(await card.locator('a.go').getAttribute('href')).toBe('/en/python/connectionreseterror/');
    expect(await card.locator('.remark').innerText()).toBe(english?.card.pageOnly);
  });

  it('what explains errors missing: words are found, and the box says what does not work', async () => {
    const page = await open(`${site}en/`);
    await page.route('**/lookup.json', (route) => route.abort());
    await fieldOf(page).fill('connection refused');
    await page.locator('[role=option]', { hasText: 'ConnectionRefusedError' }).first().waitFor();
    await page.locator('.results', { hasText: english?.box.unread ?? '' }).waitFor();
    expect(await page.locator('search-box [role=status]').innerText()).toContain(english?.box.unread);
  });

  it('classes of libraries and what MDN explains are loaded when a text needs them; without them the card says less', async () => {
    const page = await open(`${site}en/`);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await readCard(page, pasted.python);
    const before = new Set(loaded);
    await fieldOf(page).fill('');
    await page.route('**/_astro/*', (route) =>
      before.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
    const card = await readCard(page, ofLibrary);
    expect(await card.locator('.remark').allInnerTexts()).not.toEqual([]);
    expect(await card.locator('a.go').count()).toBe(0);
    await page.unrouteAll();
    await fieldOf(page).fill('');
    // What failed is left alone for a second.
    await page.waitForTimeout(1100);
    await readCard(page, `${ofLibrary}\n`);
    await card.locator('a.go[href="/en/python/oserror/"]').waitFor();
  });

  it('the box itself missing: it says so, and works at the next try', async () => {
    const page = await open(`${site}en/`);
    await page.route('**/_astro/box.*', (route) => route.abort());
    await fieldOf(page).focus();
    await page.locator('search-box [role=status]', { hasText: english?.box.failed ?? '' }).waitFor();
    await page.unrouteAll();
    await readCard(page, pasted.python);
  });

  it.each(publishedLanguages.map(({ code }) => code))(
    'without a network, once it was used: class, title and link of an error are shown, and what is missing is said (%s)',
    async (lang) => {
      const page = await open(`${site}${lang}/`);
      const texts = strings[lang];
      await readCard(page, pasted.python);
      await fieldOf(page).fill('');
      await page.context().setOffline(true);
      const same = await readCard(page, pasted.windows);
      expect(await same.locator('.slip').count()).toBe(1);
      expect(await same.locator('.remark').count()).toBe(0);
      // An error of which nothing was loaded before.
      const card = await readCard(page, pasted.message);
      expect(await card.locator('.name').innerText()).toBe('ConnectionRefusedError ECONNREFUSED');
      const address = 'connectionrefusederror/connect-call-failed/';
      expect(await card.locator('.title').innerText()).toBe(titleOf(lang, address));
      expect(await card.locator('a.go').getAttribute('href')).toBe(`/${lang}/python/${address}`);
      expect(await card.locator('.remark').allInnerTexts()).toEqual([texts?.card.pageOnly]);
      // What reads JavaScript's stacks was not loaded: the card does not say that there is no page.
      const less = await readCard(page, pasted.node);
      expect(await less.locator('.name').innerText()).toBe('TypeError');
      expect(await less.locator('.remark').allInnerTexts()).toEqual([texts?.box.unread]);
      await fieldOf(page).fill('ConnectionAbortedError');
      await page.locator('[role=option]', { hasText: 'ConnectionAbortedError' }).first().waitFor();
      await page.locator('.results', { hasText: texts?.box.unsearched ?? '' }).waitFor();
    },
  );
});

describe('what is shown stays where it is', () => {
  it('while the explanation comes, and what is found below', async () => {
    const page = await open(`${site}en/`);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/card.json', async (route) => {
      await held;
      await route.continue();
    });
    await fieldOf(page).fill('ConnectionResetError: [Errno 104] Connection reset by peer');
    const go = page.locator('.reading a.go');
    await go.waitFor();
    expect(await page.locator('[role=option]').count()).toBe(0);
    const before = await go.boundingBox();
    release();
    await page.locator('.reading .privacy').waitFor();
    await page.locator('[role=option]').first().waitFor();
    expect(await go.boundingBox()).toEqual(before);
  });
});

describe('nothing leaves the browser', () => {
  const secrets = ['hunter2secret', '/srv/private-bank/ledger.py', '10.99.88.77', 'acme-payroll-db', 'tokenAbC123xyz'];
  const text = `Traceback (most recent call last):
  File "/srv/private-bank/ledger.py", line 7, in connect
    connect('acme-payroll-db', password='hunter2secret', token='tokenAbC123xyz')
ConnectionRefusedError: [Errno 111] Connect call failed ('10.99.88.77', 5432)`;

  it.each(['en/', 'en/python/connectionerror/', 'es/python/connectionerror/', 'pt/'])(
    'neither requests nor what is in any storage nor the address hold what was typed (/%s)',
    async (path) => {
      const page = await open(`${site}${path}`);
      const requests: string[] = [];
      page.context().on('request', (request) => {
        requests.push(
          `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
        );
      });
      page.on('websocket', (socket) => requests.push(`websocket ${socket.url()}`));
      await readCard(page, text);
      for (const secret of secrets) {
        await fieldOf(page).fill(secret);
        await page.locator('search-box [role=status]:not(:empty)').waitFor();
        await page.waitForLoadState('networkidle');
      }
      await readCard(page, text);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/connect-call-failed/');
      await page.waitForLoadState('networkidle');
      expect(requests.some((request) => request.includes('card.json'))).toBe(true);
      expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
      const all = decodeURIComponent(
        [...requests, await readTraces(page)]
          .join('\n')
          .replaceAll('+', ' ')
          .replace(/%(?![\da-f]{2})/gi, '%25'),
      );
      expect(secrets.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    },
  );

  it('and what is in a storage would be found', async () => {
    const page = await open(`${site}en/`);
    const kept = await keepEverywhere(page, 'hunter2secret');
    const all = await readTraces(page);
    expect(kept.filter((text) => !all.includes(text))).toEqual([]);
  });

  it('without the script, there is no field, and none that would send anything', async () => {
    const page = await open(`${site}en/python/`, { javaScriptEnabled: false });
    expect(await fieldOf(page).isVisible()).toBe(false);
    expect(await fieldOf(page).getAttribute('name')).toBeNull();
  });
});
