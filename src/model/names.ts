import type { Entry } from '../schema/entry.ts';
import type { NameEntry } from '../schema/names.ts';
import type { Edition } from './context.ts';
import { placeOf, proseOf } from './entry-page.ts';
import { plainTemplate } from './html.ts';

/** edition → the index of names that the search box loads: one record per exception and per message. */
export function buildNames(edition: Edition): NameEntry[] {
  return edition.catalog.exceptions
    .flatMap((entry): Entry[] => [entry, ...entry.messages])
    .map((entry) => {
      const { frontMatter } = proseOf(edition, entry);
      const { codes, wordings, counterpart } = entry.facts;
      const readable = wordings.filter(({ language }) => language === undefined || language === edition.lang);
      return {
        name: entry.kind === 'exception' ? entry.className : plainTemplate(entry.facts.message),
        ...(entry.kind === 'message' ? { exception: entry.className } : {}),
        href: edition.paths.to(edition.lang, placeOf(entry)),
        note: frontMatter.description,
        codes: codes.flatMap(({ name, errno }) => [name, ...new Set(Object.values(errno).map(String))]),
        phrases: [frontMatter.title, ...frontMatter.keywords],
        messages: [...readable, ...counterpart.wordings].map(({ text }) => text),
        related: [...(entry.kind === 'exception' ? [entry.facts.parent] : []), ...entry.facts.related],
      };
    });
}
