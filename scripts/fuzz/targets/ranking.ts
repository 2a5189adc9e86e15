import { readFileSync } from 'node:fs';
import { languages } from '../../../src/i18n/languages.ts';
import { buildNameIndex } from '../../../src/search/name-index.ts';
import { classesOf, nearestNames, rankNames } from '../../../src/search/rank.ts';
import { hold, type Target } from '../target.ts';
import { sampleNames } from './names.ts';

/** What is typed into the box → pages, best first. */
export function openRanking(): Target {
  const indexes = languages.map(({ code }) => buildNameIndex(sampleNames(code), code));
  const queries = languages.flatMap(({ code }) =>
    readFileSync(`tests/search/queries.${code}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { query: string }).query),
  );
  return {
    name: 'ranking',
    samples: queries,
    dictionary: [
      'Error',
      '[Errno 104]',
      'WSAECONNRESET',
      'conexão',
      'rechazó',
      "'NoneType'",
      '__init__',
      ' ',
      'o',
      'de',
    ],
    longest: 4000,
    covers: ['/src/search/'],
    // Measured: at most 60,000 steps for a page and 500 characters, which are all that is read.
    mostSteps: () => 3 * 150_000 * Math.max(...indexes.map(({ entries }) => entries.length)),
    check: (input) => {
      for (const index of indexes) {
        const found = rankNames(index, input);
        hold(found.length <= 8 && found.every((entry) => index.entries.includes(entry)), 'pages are found');
        hold(new Set(found.map(({ href }) => href)).size === found.length, 'no page is found twice');
        hold(classesOf(found).length <= found.length, 'each class is there once');
        hold(nearestNames(index.entries, input).length <= 5, 'a few names are near');
      }
    },
  };
}
