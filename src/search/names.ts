import type { LookupData } from '../lookup/index.ts';
import type { NameData, NameEntry } from '../schema/names.ts';
import { joinNames } from './join-names.ts';
import { loadJson } from './load-json.ts';
import type { SearchConfig } from './session.ts';

/** Where the data is → the names of all pages; undefined when they cannot be loaded, without messages when those cannot. */
export async function loadNames({ names, lookup, lang }: SearchConfig): Promise<readonly NameEntry[] | undefined> {
  const [exceptions, messages] = await Promise.all([
    loadJson(names) as Promise<NameData | undefined>,
    loadJson(lookup) as Promise<LookupData | undefined>,
  ]);
  return exceptions && joinNames(exceptions.entries, messages, lang);
}
