import type { Lang } from '../i18n/languages.ts';
import { fetchFresh, freshHeader, keepListed } from './fetch-file.ts';
import { fillCache, keepOnly, pathOf, pathsIn } from './fill-cache.ts';
import type { ListedFile, OfflineHead, OfflineList } from './lists.ts';
import { isHashed, type Places } from './places.ts';
import { OfflineError } from './problem.ts';
import { jsonResponse, openCache, readList, readSaved, writeSaved, type Saved } from './saved.ts';
import { unpack } from './unpack.ts';

export interface SaveRequest {
  readonly lang: Lang;
  /** Python was asked for. It is saved too when the browser has it already. */
  readonly python: boolean;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The newest list of a language, and what it weighs. @throws {OfflineError} when there is none */
export async function loadHead(places: Places, lang: Lang, signal?: AbortSignal): Promise<OfflineHead> {
  return loadJson<OfflineHead>(places.head(lang), signal);
}

/**
 * Saves a language: all of it, or nothing new. What was saved before is replaced when the new is whole; a try that did not end
 * is taken up where it stopped. One such work at a time, whatever page or worker it runs in.
 * @throws {OfflineError} with the problem
 * @throws the signal's reason
 */
export async function saveLanguage(places: Places, request: SaveRequest): Promise<Saved> {
  if (!('locks' in navigator)) throw new OfflineError('unsupported', 'no locks here');
  const { signal } = request;
  return navigator.locks.request(`${places.prefix}save`, signal === undefined ? {} : { signal }, () =>
    save(places, request),
  );
}

async function save(places: Places, { lang, python, signal, onProgress }: SaveRequest): Promise<Saved> {
  // One file that fails ends the others.
  const own = new AbortController();
  const stop = (): void => own.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', stop);
  try {
    const head = await loadHead(places, lang, own.signal);
    const list = await loadJson<OfflineList>(places.list(lang, head.version), own.signal);
    const wanted = [...list.files, ...(python ? list.python : [])];
    const name = places.pages(lang, list.version);
    const [pages, files] = [await openCache(name), await openCache(places.files)];
    const total = sum(wanted);
    let done = 0;
    const onBytes = (bytes: number): void => onProgress?.((done += bytes) / total);
    const common = { base: places.base, signal: own.signal, onBytes };
    const former = await readFormer(places, lang);
    const inPages = await pathsIn(pages);
    if (former === undefined && inPages.size === 0) await checkSpace(total);
    const present = new Set([...inPages, ...(await pathsIn(files))]);
    const isPresent = (file: ListedFile): boolean => present.has(pathOf(places.base, file));
    onBytes(sum(wanted.filter(isPresent)));
    const cacheOf = ([path]: ListedFile): Cache => (isHashed(path) ? files : pages);
    const isKnown = (file: ListedFile): boolean => isPresent(file) || former?.has(file) === true;
    await unpack({ ...common, places, list, cacheOf, isKnown });
    const named = wanted.filter(([path]) => isHashed(path));
    await fillCache({ ...common, cache: files, files: named, isHashed: true });
    const others = wanted.filter(([path]) => !isHashed(path));
    await fillCache({ ...common, cache: pages, files: others, isHashed: false, copy: former?.get });
    const hasPython = python || (await takePython(files, places.base, list.python));
    const kept = hasPython ? [...list.files, ...list.python] : list.files;
    await pages.put(places.list(lang, list.version), jsonResponse(list));
    const saved = { lang, version: list.version, at: new Date().toISOString(), bytes: sum(kept), python: hasPython };
    // Removed in the meantime, on this page or another: what was written since went nowhere.
    if (!(await caches.has(name)) || !(await caches.has(places.files)))
      throw new OfflineError('removed', 'the caches are gone');
    await writeSaved(places, saved);
    await deleteOthers(places, name);
    await keepOnly(files, places.base, kept);
    return saved;
  } catch (error) {
    own.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Before a download that cannot be kept. Browsers may not tell, or tell too much: then a write fails later. */
async function checkSpace(bytes: number): Promise<void> {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  const { quota, usage = 0 } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota !== undefined && quota - usage < bytes)
    throw new OfflineError('full', `${quota - usage} of ${bytes} bytes`);
}

/** Pages of other languages and versions. */
async function deleteOthers(places: Places, name: string): Promise<void> {
  const others = (await caches.keys()).filter((other) => places.isPages(other) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
}

/** What is saved of a language: which files of a new list are the same in it, and those. */
interface Former {
  readonly has: (file: ListedFile) => boolean;
  readonly get: (file: ListedFile) => Promise<Response | undefined>;
}

async function readFormer(places: Places, lang: Lang): Promise<Former | undefined> {
  const saved = await readSaved(places);
  if (saved?.lang !== lang) return undefined;
  const cache = await openCache(places.pages(lang, saved.version));
  const list = await readList(places, saved);
  if (list === undefined) return undefined;
  const hashes = new Map(list.files.map(([path, , hash]) => [path, hash]));
  const has = ([path, , hash]: ListedFile): boolean => hashes.get(path) === hash;
  return { has, get: async (file) => (has(file) ? cache.match(`${places.base}${file[0]}`) : undefined) };
}

/** What is saved, with Python also where it was not asked for: the worker keeps what was loaded to run it. */
export async function readSavedWithPython(places: Places): Promise<Saved | undefined> {
  const saved = await readSaved(places);
  if (saved === undefined || saved.python) return saved;
  const list = await readList(places, saved);
  const present = await pathsIn(await openCache(places.files));
  const python = list?.python.every((file) => present.has(pathOf(places.base, file))) === true ? list.python : [];
  return python.length === 0 ? saved : { ...saved, python: true, bytes: saved.bytes + sum(python) };
}

/** Keeps Python if all of it is in the browser's own cache (it was run before); asks nobody for it. → is it there? */
async function takePython(cache: Cache, base: string, files: readonly ListedFile[]): Promise<boolean> {
  const found: [string, Response][] = [];
  for (const file of files) {
    const path = `${base}${file[0]}`;
    if ((await cache.match(path)) !== undefined) continue;
    if (found.length === 0 && !(await canAskCacheAlone(base))) return false;
    try {
      const response = await fetch(path, { cache: 'only-if-cached', mode: 'same-origin' });
      if (!response.ok) return false;
      found.push([path, await keepListed(path, file, response)]);
    } catch {
      return false;
    }
  }
  try {
    for (const [path, response] of found) await cache.put(path, response);
  } catch {
    // No space for what was not asked for.
    return false;
  }
  return true;
}

/** Whether the browser keeps to its cache when it is told to: WebKitGTK, in a private window, asks the network all the same. */
async function canAskCacheAlone(base: string): Promise<boolean> {
  // No cache has this address, and a worker of ours leaves it alone.
  const url = `${base}?${crypto.randomUUID()}`;
  const options = {
    method: 'HEAD',
    cache: 'only-if-cached',
    mode: 'same-origin',
    headers: { [freshHeader]: '1' },
  } as const;
  return fetch(url, options).then(
    ({ ok }) => !ok,
    () => true,
  );
}

async function loadJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetchFresh(url, signal);
  if (!response.ok) {
    throw new OfflineError(response.status < 500 ? 'unavailable' : 'network', `${url}: HTTP ${response.status}`);
  }
  return (await response.json()) as T;
}

function sum(files: readonly ListedFile[]): number {
  return files.reduce((total, [, bytes]) => total + bytes, 0);
}
