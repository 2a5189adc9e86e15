/** What a piece of work gives; undefined when it throws: data that was loaded may not be what it should, and counts as not there. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
