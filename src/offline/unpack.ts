import type { Lang } from '../i18n/languages.ts';
import { checkListed, fetchFresh, headersToKeep } from './fetch-file.ts';
import { pathOf, type Filling } from './fill-cache.ts';
import type { ListedFile, OfflineList } from './lists.ts';
import type { Places } from './places.ts';
import { OfflineError } from './problem.ts';
import { splitPack } from './split-pack.ts';

/** A pack is worth its bytes when more than this share of it is missing. */
const fewest = 1 / 4;
/** Files that are written at the same time. */
const atOnce = 12;

/** What a browser has to know of a file that is no document, by how its name ends. Hosts say the same (scripts/serve/server.ts). */
const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  py: 'text/plain; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

export interface Unpacking extends Pick<Filling, 'base' | 'onBytes' | 'signal'> {
  readonly places: Places;
  readonly list: OfflineList;
  /** Where a file is to be kept. */
  readonly cacheOf: (file: ListedFile) => Cache;
  /** Is it there, or somewhere near? */
  readonly isKnown: (file: ListedFile) => boolean;
}

/** Puts what comes in packs into its caches, where most of it is missing. What a host does not have as a pack is left to be fetched by itself. */
export async function unpack({ places, list, cacheOf, isKnown, base, onBytes, signal }: Unpacking): Promise<void> {
  let from = 0;
  let headers: Headers | undefined;
  for (const { ending, files: count } of list.packs) {
    const files = list.files.slice(from, (from += count));
    const missing = new Set(files.filter((file) => !isKnown(file)));
    if (missing.size <= files.length * fewest) continue;
    headers ??= await headersOfDocuments(places, list.lang, signal);
    const url = places.pack(list.lang, list.version, ending);
    const response = await fetchFresh(url, signal, 'default');
    if (!response.ok || response.body === null) continue;
    const parts = splitPack(
      response.body,
      files.map(([, bytes]) => bytes),
    );
    const writes = new Set<Promise<void>>();
    let failure: { readonly reason: unknown } | undefined;
    const write = async (file: ListedFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      await checkListed(url, file, bytes);
      await cacheOf(file).put(pathOf(base, file), new Response(bytes, { headers: headersOf(file, headers) }));
      onBytes(file[1]);
    };
    for (const file of files) {
      signal.throwIfAborted();
      const bytes = await nextPart(parts, url, signal);
      if (!missing.has(file)) continue;
      const writing = write(file, bytes)
        .catch((reason: unknown) => void (failure ??= { reason }))
        .finally(() => writes.delete(writing));
      writes.add(writing);
      if (writes.size >= atOnce) await Promise.race(writes);
      if (failure !== undefined) break;
    }
    await Promise.all(writes);
    if (failure !== undefined) throw failure.reason;
  }
}

/**
 * The bytes of the next file of a pack.
 * @throws {OfflineError} when the connection is lost, or the pack ends
 * @throws the signal's reason
 */
async function nextPart(
  parts: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { value } = (await parts.next()) as IteratorYieldResult<Uint8Array<ArrayBuffer>>;
    return value;
  } catch (cause) {
    if (signal.aborted || cause instanceof OfflineError) throw cause;
    throw new OfflineError('network', `${url}: ${String(cause)}`, { cause });
  }
}

/** The host sends all documents under the same policy: what it sends with one goes with those of a pack. */
async function headersOfDocuments(places: Places, lang: Lang, signal: AbortSignal): Promise<Headers> {
  const response = await fetchFresh(`${places.base}${lang}/`, signal);
  if (!response.ok) throw new OfflineError('network', `${places.base}${lang}/: HTTP ${response.status}`);
  const headers = headersToKeep(response);
  for (const name of ['etag', 'last-modified']) headers.delete(name);
  return headers;
}

function headersOf([path]: ListedFile, ofDocuments: Headers | undefined): HeadersInit {
  const type = types[path.split('.').at(-1) ?? ''];
  if (type !== undefined) return { 'Content-Type': type };
  return path.endsWith('/') && ofDocuments !== undefined ? ofDocuments : { 'Content-Type': 'application/octet-stream' };
}
