import type { Lang } from '../i18n/languages.ts';
import type { EntryData, LookupData } from '../lookup/index.ts';
import { plainTemplate } from '../lookup/plain-template.ts';
import type { NameEntry, NameRow } from '../schema/names.ts';

/**
 * All pages that ranking knows: what is said once, in the lookup's data or in the rows of names, put together. Without the
 * lookup's data, the names and keywords of exceptions. What JavaScript prints is left out: the box loads it later, if at all,
 * and the ranking must not change with it. Readers' words for it are keywords.
 */
export function joinNames(rows: readonly NameRow[], lookup: LookupData | undefined, lang: Lang): NameEntry[] {
  const { entries = [] } = lookup ?? {};
  const exceptions = new Map(entries.filter(({ id }) => id === undefined).map((entry) => [entry.name, entry]));
  const messages = entries.filter(({ id }) => id !== undefined);
  return [
    ...rows.map((row) => toException(row, exceptions.get(row.name), lang)),
    ...messages.map((entry) => toMessage(entry, lang)),
  ];
}

function toException(
  { name, href, keywords, numbers, related }: NameRow,
  entry: EntryData | undefined,
  lang: Lang,
): NameEntry {
  const { title = '', parent, codes = [] } = entry ?? {};
  return {
    name,
    href,
    note: title,
    codes: [...codes, ...numbers],
    phrases: [title, ...keywords],
    messages: entry === undefined ? [] : textsOf(entry, lang),
    related: [...(parent === undefined ? [] : [parent]), ...related],
  };
}

function toMessage(entry: EntryData, lang: Lang): NameEntry {
  const { name, title, href, message, words = [], codes = [], python = [] } = entry;
  const texts = textsOf(entry, lang);
  const numbers = python.flatMap(({ text }) => /^\[(?:Errno|WinError) (\d+)\]/.exec(text)?.[1] ?? []);
  return {
    name: plainTemplate(message ?? texts[0] ?? title),
    exception: name,
    href,
    note: title,
    codes: [...codes, ...new Set(numbers)],
    phrases: [title, ...words],
    messages: texts,
    related: [],
  };
}

/** What the screen of a reader of this language can show. */
function textsOf({ python = [] }: EntryData, lang: Lang): string[] {
  return python.filter(({ language }) => language === undefined || language === lang).map(({ text }) => text);
}
