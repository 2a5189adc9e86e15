import type { BoxTexts, NameEntry } from '../schema/names.ts';
import { placeOf, proseOf, type Edition } from './context.ts';

/** edition → the index of names that the search box loads: one record per exception; messages are in the lookup's data. */
export function buildNames(edition: Edition): NameEntry[] {
  return edition.catalog.exceptions.map((entry) => {
    const { frontMatter } = proseOf(edition, entry);
    const { codes, wordings, counterpart } = entry.facts;
    const readable = wordings.filter(({ language }) => language === undefined || language === edition.lang);
    return {
      name: entry.className,
      href: edition.paths.to(edition.lang, placeOf(entry)),
      note: frontMatter.description,
      codes: codes.flatMap(({ name, errno }) => [name, ...new Set(Object.values(errno).map(String))]),
      phrases: [frontMatter.title, ...frontMatter.keywords],
      messages: [...readable, ...counterpart.wordings].map(({ text }) => text),
      related: [entry.facts.parent, ...entry.facts.related],
    };
  });
}

/** edition → what the box says once it is used; what it says when that cannot be loaded is on the page. */
export function buildBoxTexts({ strings }: Edition): BoxTexts {
  const { names, sections, none, tooLong, unread, unsearched, results } = strings.box;
  return { names, sections, none, tooLong, unread, unsearched, results };
}
