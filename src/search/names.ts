import type { NameEntry } from '../schema/names.ts';

/** URL of an index of names → its entries; undefined when it cannot be loaded. */
export async function loadNames(url: string): Promise<readonly NameEntry[] | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as NameEntry[]) : undefined;
  } catch {
    return undefined;
  }
}
