import type { EntryData, LookupData, WordingData } from '../lookup/data.ts';
import type { Entry } from '../schema/entry.ts';
import type { Wording } from '../schema/facts.ts';
import type { Edition } from './context.ts';
import { placeOf, proseOf } from './entry-page.ts';

/** edition → all that the lookup knows of the content, as JSON: texts of every language, titles of this one. */
export function buildLookupData(edition: Edition): LookupData {
  return {
    entries: edition.catalog.exceptions
      .flatMap((entry): Entry[] => [entry, ...entry.messages])
      .map((entry) => buildEntry(edition, entry)),
  };
}

function buildEntry(edition: Edition, entry: Entry): EntryData {
  const { codes, wordings, counterpart } = entry.facts;
  const names = [
    ...new Set([...codes.map(({ name }) => name), ...(counterpart.code === undefined ? [] : [counterpart.code])]),
  ];
  return {
    name: entry.className,
    ...(entry.kind === 'message' ? { id: entry.id } : { parent: entry.facts.parent }),
    title: proseOf(edition, entry).frontMatter.title,
    href: edition.paths.to(edition.lang, placeOf(entry)),
    ...(names.length === 0 ? {} : { codes: names }),
    ...(wordings.length === 0 ? {} : { python: wordings.map(toData) }),
    ...(counterpart.wordings.length === 0 ? {} : { js: counterpart.wordings.map(toData) }),
  };
}

function toData({ text, class: printedAs, system, language }: Wording): WordingData {
  return {
    text,
    ...(printedAs === undefined ? {} : { class: printedAs }),
    ...(system === undefined ? {} : { system }),
    ...(language === undefined ? {} : { language }),
  };
}
