import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildContent } from '../../src/cli/build-content.ts';
import { createSearch } from '../../src/cli/search.ts';
import { publishedLanguages, type Lang } from '../../src/i18n/languages.ts';
import { buildCardTexts } from '../../src/model/card.ts';
import { buildLookupData } from '../../src/model/lookup-data.ts';
import { buildBoxTexts, buildNames } from '../../src/model/names.ts';
import { configureSearch } from '../../src/search/config.ts';
import { packEntries, packNames, packScripts } from '../../src/search/packed.ts';
import { startSearch, type Results, type SearchSession } from '../../src/search/session.ts';
import { editionAt } from '../content/edition.ts';

const catalog = loadPublished(process.cwd());

/** Words of what JavaScript prints, whole and in part, beside the queries of the test set. */
const ofJavaScript = ['cannot read properties', 'unexpected token', 'not a constructor', 'cannot find module'];
/** A text that is not told without the rest of the data. */
const needsRest = 'Uncaught TypeError: Cannot redefine property: name\n    at main (app.js:3:9)';

function readQueries(lang: Lang): string[] {
  return readFileSync(`tests/search/queries.${lang}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { query: string }).query);
}

/** The box of one language, with its data as it is built, all but the full text. @param rest can the rest of it be loaded? */
function openBox(lang: Lang, rest: boolean): { session: SearchSession; loaded: string[] } {
  const edition = editionAt(catalog, lang);
  const folder = edition.paths.to(lang, { kind: 'runtime', runtime: 'python' });
  const { entries } = buildLookupData(edition);
  const config = { ...configureSearch('/', lang), pagefind: 'data:text/javascript,' };
  const asLoaded = (data: object): unknown => JSON.parse(JSON.stringify(data)) as unknown;
  const loaded: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    if (!rest || url !== config.scripts) return Promise.resolve(new Response(null, { status: 404 }));
    loaded.push(url);
    return Promise.resolve(Response.json(packScripts(entries)));
  });
  const names = asLoaded({ ...packNames(folder, buildNames(edition)), texts: buildBoxTexts(edition) });
  const errors = asLoaded({ ...packEntries(folder, entries), texts: buildCardTexts(edition) });
  const session = startSearch(config, { names: Promise.resolve(names), errors: Promise.resolve(errors) });
  return { session, loaded };
}

/** All that the box shows, in order. */
async function watch(session: SearchSession, query: string): Promise<Results[]> {
  const shown: Results[] = [];
  await session.search(query, (results) => shown.push(results));
  return shown;
}

/** What the box shows in the end. */
async function ask(session: SearchSession, query: string): Promise<Results | undefined> {
  return (await watch(session, query)).at(-1);
}

afterEach(() => vi.unstubAllGlobals());

describe.each(publishedLanguages.map(({ code }) => code))('one ranking (%s)', { timeout: 60_000 }, (lang) => {
  const queries = [...readQueries(lang), ...ofJavaScript];
  const content = buildContent(catalog, lang, { version: '0', origin: 'https://errata.example' });
  const search = createSearch(content, lang);
  const ranked = new Map(queries.map((query) => [query, search(query).map(({ href }) => href)]));

  /** Under an answer, its own page is not named again, and nothing is when it has none. */
  async function compare(session: SearchSession): Promise<void> {
    for (const [query, all] of ranked) {
      const { card, names = [] } = (await ask(session, query)) ?? {};
      const page = card?.view.page?.href;
      const expected = card === undefined ? all : all.filter((href) => page !== undefined && href !== page);
      expect({ query, pages: names.map(({ href }) => href) }).toEqual({ query, pages: expected });
    }
  }

  it('is that of the box and of the command line, with what the focus loads', async () => {
    await compare(openBox(lang, false).session);
  });

  it('and stays so once the rest was loaded', async () => {
    const { session, loaded } = openBox(lang, true);
    await ask(session, needsRest);
    expect(loaded).toHaveLength(1);
    await compare(session);
  });

  it('shows the pages of a very name or code at once, and only adds to them', async () => {
    const { session } = openBox(lang, true);
    const { entries } = buildLookupData(editionAt(catalog, lang));
    const classes = entries.filter(({ id }) => id === undefined);
    // The pause in which a browser paints is not what is tested.
    vi.stubGlobal('setTimeout', (done: () => void) => queueMicrotask(done));
    for (const query of new Set(classes.flatMap(({ name, codes = [] }) => [name, ...codes]))) {
      const shown = await watch(session, query);
      const [first, ...later] = shown.map(({ names }) => names.map(({ href }) => href));
      expect({ query, count: later.length, hasCard: shown.some(({ card }) => card !== undefined) }).toEqual({
        query,
        count: 2,
        hasCard: false,
      });
      for (const pages of later)
        expect({ query, pages: pages.slice(0, first?.length) }).toEqual({ query, pages: first });
    }
  });

  it.each([
    ['cannot read properties', ['TypeError']],
    ['unexpected token', ['SyntaxError', 'json.JSONDecodeError']],
    ['not a constructor', ['TypeError']],
  ])('finds what JavaScript calls "%s"', (query, classes) => {
    const found = search(query).map(({ name, exception = name }) => exception);
    expect(found.slice(0, 3)).toEqual(expect.arrayContaining(classes));
  });
});
