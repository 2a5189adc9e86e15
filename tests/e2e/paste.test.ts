import { describe, expect, inject, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { fill } from '../../src/i18n/fill.ts';
import { publishedLanguages, type Lang } from '../../src/i18n/languages.ts';
import { unpackEntries, type PackedEntries } from '../../src/search/packed.ts';
import { useBrowser } from './browser.ts';
import { dropFile, dropFolder, fieldOf, paste, pasted, readCard } from './pasted.ts';

const site = inject('site');
const docs = inject('docs');
const { open } = useBrowser();
const { strings } = readCatalog(process.cwd()).catalog;

function cardStrings(lang: Lang): NonNullable<(typeof strings)['en']>['card'] {
  const found = strings[lang]?.card;
  if (found === undefined) throw new Error(`no strings in ${lang}`);
  return found;
}

describe('the answer to a pasted error', () => {
  it.each(publishedLanguages.map(({ code }) => code))(
    'says what a Python traceback is, where, what it means, why, and what to write instead (%s)',
    async (lang) => {
      const texts = cardStrings(lang);
      const page = await open(`${site}${lang}/`);
      const card = await readCard(page, pasted.python);
      expect(await card.locator('.where').innerText()).toBe(
        `${fill(texts.place, { file: 'client.py', line: 12 })} · Python · Linux`,
      );
      expect(await card.locator('.name').innerText()).toBe('ConnectionResetError ECONNRESET');
      expect(await card.locator('.title').innerText()).toBe(
        await page.request
          .get(`${site}${lang}/lookup.json`)
          .then(async (response) => unpackEntries((await response.json()) as PackedEntries))
          .then((entries) => entries.find(({ name }) => name === 'ConnectionResetError')?.title),
      );
      expect(await card.locator('.tag').allInnerTexts()).toEqual([texts.cause, texts.fix, texts.mistake]);
      expect(await card.locator('.meaning').innerText()).toContain('RST');
      expect(await card.locator('.slip .right code').innerText()).toContain('except ');
      expect(await card.locator('.privacy').innerText()).toBe(texts.privacy);
      expect(await card.locator('a.go').getAttribute('href')).toBe(`/${lang}/python/connectionreseterror/`);
    },
  );

  it('is about the cause of a Node.js error, leads to the TypeScript section, and names what was around it', async () => {
    const page = await open(`${site}es/python/`);
    const card = await readCard(page, pasted.node);
    expect(await card.locator('.where').innerText()).toContain('main.mjs, línea 3 · JavaScript');
    expect(await card.locator('.name').innerText()).toBe('Error ECONNREFUSED');
    expect(await card.locator('a.go').getAttribute('href')).toBe('/es/python/connectionrefusederror/#typescript');
    expect(await card.locator('ul li').innerText()).toBe(`${cardStrings('es').outer}: TypeError: fetch failed`);
    expect(await card.locator('.slip .right code').innerText()).toContain('const {');
  });

  it('has the English original of a message of a Windows in Portuguese, to be copied', async () => {
    const page = await open(`${site}pt/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const card = await readCard(page, pasted.windows);
    expect(await card.locator('.where').innerText()).toBe('cliente.py, linha 31 · Python · Windows');
    const original = '[WinError 10054] An existing connection was forcibly closed by the remote host';
    expect(await card.locator('.original code').innerText()).toBe(original);
    await card.locator('.original button').click();
    await card.getByRole('button', { name: cardStrings('pt').copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`ConnectionResetError: ${original}`);
  });

  it('shows which parts of the message are the reader’s own', async () => {
    const page = await open(`${docs}en/`);
    const card = await readCard(page, pasted.message);
    expect(await card.locator('.printed var').allInnerTexts()).toEqual(['192.168.0.7', '5432']);
    expect(await card.locator('a.go').getAttribute('href')).toBe(
      '/docs/en/python/connectionrefusederror/connect-call-failed/',
    );
    expect(await card.locator('.cause').innerText()).toMatch(/^The server isn't running/);
  });

  it('never passes a JavaScript error off as Python’s: it says that there is no page, and leads to MDN', async () => {
    const page = await open(`${site}en/`);
    const card = await readCard(page, pasted.javascript);
    expect(await card.locator('.where').innerText()).toBe('app.js, line 3 · JavaScript');
    expect(await card.locator('.remark').innerText()).toBe(fill(cardStrings('en').javascript, { name: 'TypeError' }));
    expect(
      await page.locator('search-box .results a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toEqual(['https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/Cant_redefine_property']);
  });

  it('leads a JavaScript error to the page of what Python has in its place, and shows nothing that is Python’s', async () => {
    const page = await open(`${site}es/`);
    const card = await readCard(
      page,
      "Uncaught TypeError: Cannot read properties of undefined (reading 'name')\n    at main (app.js:3:9)",
    );
    await page.locator('search-box a[href="/es/python/typeerror/not-subscriptable/#typescript"]').first().waitFor();
    const remark = fill(cardStrings('es').counterpart, { runtime: 'JavaScript' });
    expect(await card.locator('.remark').innerText()).toBe(remark);
    expect(await card.locator('.title, .meaning, .cause').count()).toBe(0);
  });

  it('says of nonsense that no error is in it, and offers nothing in its place', async () => {
    const page = await open(`${site}pt/python/`);
    const card = await readCard(page, pasted.nonsense);
    const { unknown, unknownHint } = cardStrings('pt');
    expect(await card.locator('.remark').allInnerTexts()).toEqual([unknown, unknownHint]);
    expect(await page.locator('search-box .results a').count()).toBe(0);
  });

  it('offers the name that was perhaps meant', async () => {
    const page = await open(`${site}en/`);
    const card = await readCard(page, 'Traceback (most recent call last):\nConectionResetError: gone');
    expect(await card.locator('.remark a').first().getAttribute('href')).toBe('/en/python/connectionreseterror/');
  });

  it('shows markup in a message as text', async () => {
    const page = await open(`${site}en/`);
    const card = await readCard(page, "KeyError: '<img src=x onerror=alert(1)>'\n");
    expect(await card.locator('.printed').innerText()).toBe("'<img src=x onerror=alert(1)>'");
    expect(await card.locator('img').count()).toBe(0);
  });
});

describe('what the box takes', () => {
  it('keeps the lines of what is pasted into the small field, without moving the page', async () => {
    const page = await open(`${site}en/about/`);
    const top = (): Promise<number | undefined> =>
      page
        .locator('h1')
        .boundingBox()
        .then((box) => box?.y);
    const before = await top();
    await paste(page, pasted.python);
    await page.locator('.reading .privacy').waitFor();
    expect(await fieldOf(page).inputValue()).toBe(pasted.python);
    expect(await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.rows)).toBe(5);
    expect(await top()).toBe(before);
  });

  it('reads a dropped file', async () => {
    const page = await open(`${site}en/`);
    await dropFile(page, pasted.windows);
    await page.locator('.reading .privacy').waitFor();
    expect(await page.locator('.reading .name').innerText()).toBe('ConnectionResetError ECONNRESET');
    expect(await fieldOf(page).inputValue()).toBe(pasted.windows);
  });

  it.each(['pasted', 'dropped'])('refuses more than 1 MB that is %s, and says what to do', async (how) => {
    const page = await open(`${site}es/python/`);
    const huge = `${'x'.repeat(1_000_000)}\n${pasted.python}`;
    await (how === 'pasted' ? paste(page, huge) : dropFile(page, huge));
    const said = strings.es?.box.tooLong ?? '';
    await page.locator('.results', { hasText: said }).waitFor();
    expect(await page.locator('search-box [role=status]').innerText()).toBe(said);
    expect(await fieldOf(page).inputValue()).toBe('');
  });

  it.each(publishedLanguages.map(({ code }) => code))(
    'says that what was dropped cannot be read, as with a folder, and reads the next file (%s)',
    async (lang) => {
      const page = await open(`${site}${lang}/python/`);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await dropFolder(page);
      const said = strings[lang]?.box.unreadable ?? '';
      await page.locator('.results', { hasText: said }).waitFor();
      expect(await page.locator('search-box [role=status]').innerText()).toBe(said);
      await dropFile(page, pasted.windows);
      await page.locator('.reading .privacy').waitFor();
      expect(faults).toEqual([]);
    },
  );
});

describe('by keyboard and ear', () => {
  it('pastes, hears the answer, opens the page with Enter', async () => {
    const page = await open(`${site}pt/about/`);
    await page.keyboard.press('/');
    await paste(page, pasted.python);
    await page.locator('.reading .privacy').waitFor();
    const heard = await page.locator('search-box [role=status]').innerText();
    expect(heard).toMatch(/^ConnectionResetError: .+\. client\.py, linha 12\.$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}pt/python/connectionreseterror/`);
  });

  it('Shift+Enter makes a line, Tab leads into the answer, Escape closes it and leads back', async () => {
    const page = await open(`${site}en/about/`);
    await fieldOf(page).focus();
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('KeyError: 1');
    expect(await fieldOf(page).inputValue()).toBe('one\nKeyError: 1');
    await readCard(page, pasted.message);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(cardStrings('en').copyLink);
    await page.keyboard.press('Escape');
    expect(await page.locator('#results').isVisible()).toBe(false);
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('the link that is copied holds the entry and nothing else', async () => {
    const page = await open(`${site}en/?from=here#there`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const card = await readCard(page, pasted.message);
    await card.getByRole('button', { name: cardStrings('en').copyLink }).click();
    await page.locator('search-box [role=status]', { hasText: cardStrings('en').linkCopied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site}en/python/connectionrefusederror/connect-call-failed/`,
    );
  });
});
