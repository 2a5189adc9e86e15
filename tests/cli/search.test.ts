import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { buildNameIndex } from '../../src/search/name-index.ts';
import { classesOf, rankNames } from '../../src/search/rank.ts';
import { namesAt } from '../content/edition.ts';
import { buildCommand, errata } from './command.ts';

buildCommand();

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly query: string;
}
interface Reply {
  readonly id: string;
  readonly results: readonly string[];
}

function repliesIn(out: string): Reply[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reply);
}

describe('errata search', () => {
  it.each([
    ['pt', ['conexao', 'recusda'], 'ConnectionRefusedError'],
    ['es', ['servidor cerró la conexión de golpe'], 'ConnectionResetError'],
    ['en', ['wsaeconnaborted'], 'ConnectionAbortedError'],
  ])('in %s, %j finds %s first, with what it is about and its address', async (lang, words, name) => {
    const { code, out, err } = await errata(['search', ...words, '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(`${name}\n  `)).toBe(true);
    expect(out).toContain(`https://errata.example/${lang}/python/${name.toLowerCase()}/`);
  });

  it('says so when it finds nothing: exit code 1', async () => {
    expect(await errata(['search', 'xilofone', '--lang', 'pt'])).toEqual({
      code: 1,
      out: '',
      err: 'Nada encontrado para “xilofone”.\n',
    });
  });

  it('gives the pages as JSON, and an empty list for nothing', async () => {
    const { out } = await errata(['search', '111', '--json', '--lang', 'en']);
    const { results, ...rest } = JSON.parse(out) as { results: object[] };
    expect(rest).toEqual({ query: '111', lang: 'en' });
    expect(results[0]).toEqual({
      name: 'ConnectionRefusedError',
      exception: 'ConnectionRefusedError',
      description: expect.stringContaining('nothing is listening') as string,
      url: 'https://errata.example/en/python/connectionrefusederror/',
    });
    const nothing = await errata(['search', 'xylophone', '--json', '--lang', 'en']);
    expect(nothing).toMatchObject({ code: 1, out: '{"query":"xylophone","lang":"en","results":[]}\n' });
  });
});

describe('errata search --jsonl', () => {
  it('answers each line in its own language, by the ranking of the site', async () => {
    const rows = (['pt', 'es', 'en'] as const).flatMap((lang) =>
      readFileSync(`tests/search/queries.${lang}.jsonl`, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as Row), lang })),
    );
    const { code, out } = await errata(['search', '--jsonl'], {
      input: rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    expect(code).toBe(0);
    const catalog = loadPublished(process.cwd());
    const indexes = Object.fromEntries(
      publishedLanguages.map(({ code: lang }) => [lang, buildNameIndex(namesAt(catalog, lang), lang)]),
    );
    const expected = rows.map(({ id, lang, query }) => {
      const index = indexes[lang];
      return { id, results: index === undefined ? [] : classesOf(rankNames(index, query)) };
    });
    expect(repliesIn(out)).toEqual(expected);
  });

  it('takes the language of the command where a line has none, skips empty lines', async () => {
    const input = '{"id":1,"query":"conexões recusadas"}\n\n{"id":"b","query":""}\n';
    const { out } = await errata(['search', '--jsonl', '--lang', 'pt'], { input });
    const [first, second] = repliesIn(out);
    expect(first?.results[0]).toBe('ConnectionRefusedError');
    expect(second).toEqual({ id: 'b', results: [] });
  });

  it('says by its exit code that it found nothing for any of them', async () => {
    const nothing = '{"id":1,"query":"xylophone"}\n';
    const options = ['search', '--jsonl', '--lang', 'en'];
    expect((await errata(options, { input: nothing })).code).toBe(1);
    expect((await errata(options, { input: `${nothing}{"id":2,"query":"refused"}\n` })).code).toBe(0);
  });

  it('says which line is no record, answers the others: exit code 2', async () => {
    const input = '{"id":1,"query":"refused"}\nnot json\n{"id":3}\n[1]\n{"id":5,"query":"reset"}\n';
    const { code, out, err } = await errata(['search', '--jsonl', '--lang', 'en'], { input });
    expect(code).toBe(2);
    expect(repliesIn(out).map(({ id }) => id)).toEqual([1, 5]);
    expect(err.match(/Line \d/g)).toEqual(['Line 2', 'Line 3', 'Line 4']);
  });
});
