import type { NameEntry } from '../schema/names.ts';
import type { SearchConfig } from './config.ts';
import { loadErrorData, loadNameData } from './data.ts';
import { joinNames } from './join-names.ts';

/** Where the data is → the names of all pages; undefined when they cannot be loaded, without messages when those cannot. */
export async function loadNames({ names, lookup, lang }: SearchConfig): Promise<readonly NameEntry[] | undefined> {
  const [exceptions, messages] = await Promise.all([loadNameData(names), loadErrorData(lookup)]);
  return exceptions && joinNames(exceptions.rows, messages, lang);
}
