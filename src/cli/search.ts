import type { Lang } from '../i18n/languages.ts';
import type { NameEntry } from '../schema/names.ts';
import { buildNameIndex } from '../search/name-index.ts';
import { rankNames } from '../search/rank.ts';
import type { Content } from './content.ts';
import { paint, wrap, type Paper } from './paper.ts';

/** The content of one language → words to pages, ranked as on the site. */
export function createSearch({ names }: Content, lang: Lang): (query: string) => NameEntry[] {
  const index = buildNameIndex(names, lang);
  return (query) => rankNames(index, query);
}

/** Pages → text on paper: name, what it is about, address. */
export function printResults(paper: Paper, { origin }: Content, results: readonly NameEntry[]): string {
  return results
    .map(({ name, note, href }) =>
      [
        paint(paper, 'title', name),
        wrap(paper, note, '  '),
        `  ${paint(paper, 'link', new URL(href, origin).href)}`,
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
