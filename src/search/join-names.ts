import type { Lang } from '../i18n/languages.ts';
import type { EntryData, LookupData } from '../lookup/index.ts';
import { plainTemplate } from '../lookup/template.ts';
import type { NameEntry } from '../schema/names.ts';

/**
 * All pages that ranking knows: exceptions as their index has them, messages as the lookup has them, so that their texts
 * are loaded once.
 */
export function joinNames(names: readonly NameEntry[], lookup: LookupData | undefined, lang: Lang): NameEntry[] {
  const messages = (lookup?.entries ?? []).filter(({ id }) => id !== undefined);
  return [...names, ...messages.map((entry) => toName(entry, lang))];
}

function toName(
  { name, title, href, message, words = [], codes = [], python = [], js = [] }: EntryData,
  lang: Lang,
): NameEntry {
  const readable = python.filter(({ language }) => language === undefined || language === lang);
  const texts = [...readable, ...js].map(({ text }) => text);
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
