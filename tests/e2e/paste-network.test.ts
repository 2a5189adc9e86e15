import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { useBrowser } from './browser.ts';
import { fieldOf, ofLibrary, pasted, readCard } from './pasted.ts';

const site = inject('site');
const { open } = useBrowser();
const { strings } = readCatalog(process.cwd()).catalog;
const english = strings.en;

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

  it('without a network, once it was used: errors and words are answered', async () => {
    const page = await open(`${site}pt/`);
    await readCard(page, pasted.python);
    await fieldOf(page).fill('');
    await page.context().setOffline(true);
    const card = await readCard(page, pasted.windows);
    expect(await card.locator('.slip').count()).toBe(1);
    await readCard(page, pasted.node);
    expect(await card.locator('.name').innerText()).toBe('Error ECONNREFUSED');
    await fieldOf(page).fill('conexao abortada');
    await page.locator('[role=option]', { hasText: 'ConnectionAbortedError' }).first().waitFor();
  });
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

  /** Everything that the page has kept or sent. */
  async function traces(page: Page, requests: readonly string[]): Promise<string> {
    const kept = await page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const cached = await Promise.all(
        (await caches.keys()).map(async (name) => [
          name,
          ...(await (await caches.open(name)).keys()).map(({ url }) => url),
        ]),
      );
      return [
        localStorage,
        sessionStorage,
        databases,
        cached,
        document.cookie,
        history.state,
        document.title,
        location.href,
      ]
        .map((part) => JSON.stringify(part))
        .join('\n');
    });
    return `${requests.join('\n')}\n${kept}`;
  }

  it.each(['', 'python/connectionerror/'])(
    'neither requests nor storage nor the address hold what was typed (/en/%s)',
    async (path) => {
      const page = await open(`${site}en/${path}`);
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
        (await traces(page, requests)).replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25'),
      );
      expect(secrets.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    },
  );

  it('without the script, there is no field, and none that would send anything', async () => {
    const page = await open(`${site}en/python/`, { javaScriptEnabled: false });
    expect(await fieldOf(page).isVisible()).toBe(false);
    expect(await fieldOf(page).getAttribute('name')).toBeNull();
  });
});
