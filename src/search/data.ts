import type { LookupData } from '../lookup/index.ts';
import type { CardTexts } from '../schema/card.ts';
import type { NameData } from '../schema/names.ts';
import { loadJson } from './load-json.ts';

/** What the lookup knows, with the words of the card. */
export type ErrorData = LookupData & { readonly texts: CardTexts };

/** The index of names of one language; undefined when it cannot be loaded, or is not one. */
export async function loadNameData(url: string): Promise<NameData | undefined> {
  return whole((await loadJson(url)) as NameData | undefined);
}

/** What tells pasted errors in one language; undefined when it cannot be loaded, or is none of it. */
export async function loadErrorData(url: string): Promise<ErrorData | undefined> {
  return whole((await loadJson(url)) as ErrorData | undefined);
}

/** JSON of another form is what a host sends that answers everything with a page of its own, or a proxy. */
function whole<T extends { readonly entries: readonly unknown[]; readonly texts: object }>(
  data: T | null | undefined,
): T | undefined {
  const { entries, texts } = (data ?? {}) as Partial<T>;
  const isWhole =
    Array.isArray(entries) &&
    entries.every((entry) => isEntry(entry)) &&
    typeof texts === 'object' &&
    Object.keys(texts).length > 0;
  return isWhole ? (data ?? undefined) : undefined;
}

/** An entry of either kind has a name and an address. */
function isEntry(entry: unknown): boolean {
  const { name, href } = (entry ?? {}) as { readonly name?: unknown; readonly href?: unknown };
  return typeof name === 'string' && typeof href === 'string';
}
