import { fetchListed } from './fetch-file.ts';
import type { ListedFile } from './lists.ts';

/** Files that are fetched at the same time. */
const atOnce = 6;

/** What is wanted in a cache, and who hears of it. */
export interface Filling {
  readonly cache: Cache;
  readonly base: string;
  readonly files: readonly ListedFile[];
  /** Names tell the content: what the browser has anyway will do. */
  readonly isHashed: boolean;
  /** Has the same file from elsewhere, or not. */
  readonly copy?: ((file: ListedFile) => Promise<Response | undefined>) | undefined;
  /** Bytes that are there now, and were not before. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Puts into a cache what it lacks of a list; what was put there before, by a try that did not end, stays. */
export async function fillCache({ cache, base, files, isHashed, copy, onBytes, signal }: Filling): Promise<void> {
  const present = await pathsIn(cache);
  const missing = files.filter((file) => !present.has(pathOf(base, file)));
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      signal.throwIfAborted();
      const path = pathOf(base, file);
      const response = (await copy?.(file)) ?? (await fetchListed(path, file, isHashed, signal));
      await cache.put(path, response);
      onBytes(file[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** The paths of what is in a cache. */
export async function pathsIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

/** Deletes from a cache what none of these files is. */
export async function keepOnly(cache: Cache, base: string, files: readonly ListedFile[]): Promise<void> {
  const wanted = new Set(files.map((file) => pathOf(base, file)));
  const requests = await cache.keys();
  await Promise.all(
    requests.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((request) => cache.delete(request)),
  );
}

/** A file of a list → its path, as the keys of a cache have it. */
export function pathOf(base: string, [path]: ListedFile): string {
  return new URL(`${base}${path}`, location.origin).pathname;
}
