import { matchPrecache } from 'workbox-precaching';
import type { Lang } from '../../i18n/languages.ts';
import { keepListed } from '../fetch-file.ts';
import { pathOf } from '../fill-cache.ts';
import type { ListedFile } from '../lists.ts';
import type { Places } from '../places.ts';
import { readList, readSaved } from '../saved.ts';

/** An address → what is saved of it. */
export async function findSaved(places: Places, url: string): Promise<Response | undefined> {
  const saved = await readSaved(places);
  if (saved === undefined) return undefined;
  const path = new URL(url).pathname.replace(/\/index\.html$/, '/');
  return caches.match(path, { cacheName: places.pages(saved.lang, saved.version), ignoreVary: true });
}

/** Paths of what the list of a version names, read once. */
let listed: { readonly version: string; readonly files: ReadonlyMap<string, ListedFile> } | undefined;

/** A response to a file whose name tells its content → the one to keep; null: it is not of what is saved, or not what the list says. */
export async function toKeep(places: Places, url: string, response: Response): Promise<Response | null> {
  const saved = await readSaved(places);
  if (saved === undefined || response.status !== 200) return null;
  if (listed?.version !== saved.version) {
    const { files = [], python = [] } = (await readList(places, saved)) ?? {};
    const paths = [...files, ...python].map((file) => [pathOf(places.base, file), file] as const);
    listed = { version: saved.version, files: new Map(paths) };
  }
  const file = listed.files.get(new URL(url).pathname);
  return file === undefined ? null : keepListed(url, file, response).catch(() => null);
}

/** A page that cannot be had and is not saved → what to show: the page under its right address, or ours that says so. */
export async function standIn(places: Places, langs: readonly Lang[], url: string): Promise<Response> {
  const { pathname } = new URL(url);
  // What a good host does: a slash at the end, small letters.
  const right = `/${pathname.toLowerCase().replace(/^\/+|\/+$/g, '')}/`;
  if (right !== pathname && (await findSaved(places, new URL(right, url).href)) !== undefined) {
    return Response.redirect(right, 302);
  }
  const first = pathname.slice(places.base.length).split('/')[0]?.toLowerCase();
  const lang = langs.find((code) => code === first) ?? (await readSaved(places))?.lang ?? langs[0];
  const page = lang === undefined ? undefined : await matchPrecache(places.unsaved(lang));
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
