import type { LookupData } from '../lookup/index.ts';
import type { CardTexts } from '../schema/card.ts';
import type { BoxTexts, NameRow } from '../schema/names.ts';
import { attempt } from './attempt.ts';
import { loadJson } from './load-json.ts';
import {
  addScripts,
  unpackEntries,
  unpackNames,
  type PackedEntries,
  type PackedNames,
  type PackedScripts,
} from './packed.ts';

/** What ranking knows of exceptions, with what the box says. */
export interface NameData {
  readonly rows: readonly NameRow[];
  readonly texts: BoxTexts;
}
/** What the lookup knows, with the words of the card. */
export type ErrorData = LookupData & { readonly texts: CardTexts };

/** As they are loaded. JSON of another form is what a host sends that answers everything with a page of its own, or a proxy. */
export type NameFile = PackedNames & { readonly texts: BoxTexts };
export type ErrorFile = PackedEntries & { readonly texts: CardTexts };

/**
 * The rows of names of one language; undefined when they cannot be loaded, or are none.
 * @param file what is being loaded already
 */
export async function loadNameData(url: string, file = loadJson(url)): Promise<NameData | undefined> {
  const loaded = await file;
  return attempt(() => ({ rows: unpackNames(loaded as NameFile), texts: textsIn(loaded as NameFile) }));
}

/**
 * What tells pasted errors in one language; undefined when it cannot be loaded, or is none of it.
 * @param file what is being loaded already
 */
export async function loadErrorData(url: string, file = loadJson(url)): Promise<ErrorData | undefined> {
  const loaded = await file;
  return attempt(() => ({ entries: unpackEntries(loaded as ErrorFile), texts: textsIn(loaded as ErrorFile) }));
}

/**
 * Loads the rest of what the lookup knows: what JavaScript prints, classes of libraries, the pages of MDN.
 * @param url of what JavaScript prints
 * @returns the data with all that; undefined when it cannot be loaded
 */
export async function loadRest(url: string, data: ErrorData): Promise<ErrorData | undefined> {
  const [scripts] = await Promise.all([loadJson(url), import('../lookup/index.ts')]).catch(() => []);
  return attempt(() => ({ ...data, entries: addScripts(data.entries, scripts as PackedScripts) }));
}

/** @throws {TypeError} when there are none */
function textsIn<T extends object>({ texts }: { readonly texts: T }): T {
  if (Object.keys(texts).length === 0) throw new TypeError('no texts');
  return texts;
}
