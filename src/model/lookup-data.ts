import type { EntryData, LookupData, WordingData } from '../lookup/data.ts';
import type { Entry, MessageEntry } from '../schema/entry.ts';
import type { Wording } from '../schema/facts.ts';
import { condense } from './keywords.ts';
import { placeOf, proseOf, type Edition } from './context.ts';

/** Characters of keywords that a message has in the data: there are many messages, and they have titles and texts. */
const mostWords = 34;

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
  const { title, keywords } = proseOf(edition, entry).frontMatter;
  return {
    name: entry.className,
    ...(entry.kind === 'message'
      ? messageData(entry, condense(keywords, edition.lang))
      : { parent: entry.facts.parent }),
    title,
    href: edition.paths.to(edition.lang, placeOf(entry)),
    ...(names.length === 0 ? {} : { codes: names }),
    ...(wordings.length === 0 ? {} : { python: wordings.map(toData) }),
    ...(counterpart.wordings.length === 0 ? {} : { js: counterpart.wordings.map(toData) }),
  };
}

function messageData({ id, facts }: MessageEntry, keywords: readonly string[]): Partial<EntryData> {
  const { message } = facts;
  const words = firstOf(keywords, mostWords);
  return {
    id,
    ...(message === facts.wordings[0]?.text ? {} : { message }),
    ...(words.length === 0 ? {} : { words }),
  };
}

/** Phrases, the most important first → the first of them, with so many characters in all. */
function firstOf(phrases: readonly string[], most: number): string[] {
  let left = most;
  return phrases.filter((phrase) => (left -= phrase.length) >= 0);
}

function toData({ text, class: printedAs, system, language }: Wording): WordingData {
  return {
    text,
    ...(printedAs === undefined ? {} : { class: printedAs }),
    ...(system === undefined ? {} : { system }),
    ...(language === undefined ? {} : { language }),
  };
}
