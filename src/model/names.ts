import type { BoxTexts, NameRow } from '../schema/names.ts';
import { condense } from './keywords.ts';
import { placeOf, proseOf, type Edition } from './context.ts';

/** edition → what the search box loads to rank names, a row per exception; all else that ranks is in the lookup's data. */
export function buildNames(edition: Edition): NameRow[] {
  return edition.catalog.exceptions.map((entry) => {
    const { frontMatter } = proseOf(edition, entry);
    const { codes, related } = entry.facts;
    const ownName = entry.className.toLowerCase();
    return {
      name: entry.className,
      href: edition.paths.to(edition.lang, placeOf(entry)),
      // What is left of 'how to catch NameError' says no more than the name.
      keywords: condense(frontMatter.keywords, edition.lang).filter((phrase) => phrase.toLowerCase() !== ownName),
      numbers: codes.flatMap(({ errno }) => [...new Set(Object.values(errno).map(String))]),
      related,
    };
  });
}

/** edition → what the box says once it is used; what it says when that cannot be loaded is on the page. */
export function buildBoxTexts({ strings }: Edition): BoxTexts {
  const { names, sections, none, tooLong, unreadable, unread, unsearched, results } = strings.box;
  return { names, sections, none, tooLong, unreadable, unread, unsearched, results };
}
