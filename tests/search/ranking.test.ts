import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { publishedLanguages, type Lang } from '../../src/i18n/languages.ts';
import { buildNames } from '../../src/model/names.ts';
import { buildNameIndex } from '../../src/search/name-index.ts';
import { classesOf, rankNames } from '../../src/search/rank.ts';
import { editionAt, namesAt } from '../content/edition.ts';

/** A query, written by somebody who had not seen our keywords, and the classes that it can mean. */
interface Query {
  readonly id: string;
  readonly query: string;
  readonly expect: readonly string[];
}

const catalog = loadPublished(process.cwd());
const documented = new Set(catalog.exceptions.map(({ className }) => className));

function readQueries(lang: Lang): Query[] {
  return readFileSync(`tests/search/queries.${lang}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Query);
}

describe.each(publishedLanguages.map(({ code }) => code))('everyday queries (%s)', (lang) => {
  const names = buildNames(editionAt(catalog, lang));
  const index = buildNameIndex(namesAt(catalog, lang), lang);
  const queries = readQueries(lang);
  const asked = queries.filter((query) => query.expect.some((name) => documented.has(name)));
  const answers = asked.map(({ id, query, expect: wanted }) => {
    const ranked = classesOf(rankNames(index, query));
    const place = ranked.findIndex((name) => wanted.includes(name)) + 1;
    return { place, line: `${id} "${query}" wants ${wanted.join(' or ')}, got ${ranked.join(', ') || 'nothing'}` };
  });

  it('find their exception among the first three', () => {
    expect(answers.filter(({ place }) => place === 0 || place > 3).map(({ line }) => line)).toEqual([]);
  });

  it('find it in the very first place, nine times out of ten', () => {
    const later = answers.filter(({ place }) => place !== 1);
    const waiting = queries.length - asked.length;
    console.log(
      `${lang}: ${asked.length} queries, first ${asked.length - later.length}; ${waiting} for classes with no page yet`,
    );
    expect(later.length, later.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(asked.length / 10);
  });

  it('are sixty at least, each with an id of its own', () => {
    expect(asked.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  });

  it('are answered from data that grows by at most 500 bytes a page', () => {
    const bytes = brotliCompressSync(JSON.stringify(names)).length;
    expect(bytes / names.length).toBeLessThanOrEqual(500);
  });
});
