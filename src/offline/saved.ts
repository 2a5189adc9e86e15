import type { Lang } from '../i18n/languages.ts';
import type { OfflineList } from './lists.ts';
import { OfflineError } from './problem.ts';
import type { Places } from './places.ts';

/** What is saved: one language in one version, whole. */
export interface Saved {
  readonly lang: Lang;
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  readonly bytes: number;
  readonly python: boolean;
}

/** Opens a cache. @throws {OfflineError} when there are none, or this site may have none */
export async function openCache(name: string): Promise<Cache> {
  if (!('caches' in globalThis)) throw new OfflineError('unsupported', 'no caches here');
  try {
    return await caches.open(name);
  } catch (cause) {
    throw new OfflineError('denied', String(cause), { cause });
  }
}

/** What is saved on this device, as far as this browser tells. */
export async function readSaved({ record }: Places): Promise<Saved | undefined> {
  try {
    const response = await caches.match(record.key, { cacheName: record.cache });
    return (await response?.json()) as Saved | undefined;
  } catch {
    return undefined;
  }
}

/** From now on this is what is saved. */
export async function writeSaved({ record }: Places, saved: Saved): Promise<void> {
  const cache = await openCache(record.cache);
  await cache.put(record.key, jsonResponse(saved));
}

/** A value as a response to keep. Response.json() came to browsers in 2023. */
export function jsonResponse(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}

/** The list of what is saved. */
export async function readList(places: Places, { lang, version }: Saved): Promise<OfflineList | undefined> {
  const cache = await openCache(places.pages(lang, version));
  const response = await cache.match(places.list(lang, version));
  return (await response?.json()) as OfflineList | undefined;
}

/** Deletes all caches of the site, whatever is in them. */
export async function deleteCaches(prefix: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
