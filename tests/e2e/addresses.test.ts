import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const docs = inject('docs');
const { open } = useBrowser();

describe('an address that does not exist', () => {
  it.each([
    ['pt', 'Esta página não existe'],
    ['es', 'Esta página no existe'],
    ['en', "This page doesn't exist"],
  ])('below /%s/ is answered in that language, with the nearest names', async (lang, title) => {
    const page = await open(`${site}${lang}/python/conectionreseterror/`);
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.locator('[data-nearest] a').first().waitFor();
    expect(await page.locator('[data-nearest] a').first().innerText()).toBe('ConnectionResetError');
    expect(await page.getByRole('textbox').count()).toBe(1);
  });

  it('outside the languages is answered in all three, and says 404', async () => {
    const page = await open(`${site}nowhere`);
    expect(await page.locator('h1:visible').count()).toBe(3);
    expect((await page.request.get(`${site}nowhere`)).status()).toBe(404);
  });

  it('from a host that knows only one 404 page, the language of the path is chosen in the page', async () => {
    const page = await open(`${site}en/`);
    const body = await (await page.request.get(`${site}nowhere`)).text();
    await page.route(`${site}es/nada/`, (route) => route.fulfill({ body, contentType: 'text/html', status: 404 }));
    await page.goto(`${site}es/nada/`, { waitUntil: 'networkidle' });
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Esta página no existe']);
  });

  it('in capitals leads to the page in lower case', async () => {
    const page = await open(`${site}en/python/ConnectionResetError/`);
    expect(page.url()).toBe(`${site}en/python/connectionreseterror/`);
  });
});

describe('under BASE=/docs', () => {
  it('the root chooses a language, links stay inside, and the search works', async () => {
    const page = await open(docs, { locale: 'es-MX' });
    await page.waitForURL(`${docs}es/`);
    await page.getByRole('link', { name: 'ConnectionResetError' }).first().click();
    await page.waitForURL(`${docs}es/python/connectionreseterror/`);
    await page.getByRole('textbox').fill('conexión rechazada');
    await page.locator('[role=group]').nth(1).locator('[role=option]').first().waitFor();
    const hrefs = await page
      .locator('[role=option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
    expect(hrefs.every((href) => href.startsWith('/docs/es/'))).toBe(true);
    await page.locator('[role=option]').first().click();
    await page.waitForURL(`${docs}es/python/connectionrefusederror/`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${docs}en/python/connectionrefusederror/`);
  });

  it('a page that does not exist is answered in its language', async () => {
    const page = await open(`${docs}pt/python/nada/`);
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Esta página não existe']);
  });
});

describe('the first load of an exception page', () => {
  it('takes at most 20,000 bytes and 4 requests, all from the own host, none of them a font', async () => {
    const page = await open('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    const urls: string[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    // The policy's headers are no part of the budget; what was received until then is headers.
    session.on('Network.responseReceived', ({ response }) => (bytes -= response.encodedDataLength));
    session.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
    await page.goto(`${site}pt/python/connectionreseterror/`, { waitUntil: 'networkidle' });
    expect(urls.length).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(20_000);
    expect(urls.filter((url) => !url.startsWith(site))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
