import { matchPrecache } from 'workbox-precaching';
import type { Lang } from '../../i18n/languages.ts';
import type { Places } from '../places.ts';
import { readSaved } from '../saved.ts';

/** An address → what is saved of it. */
export async function findSaved(places: Places, url: string): Promise<Response | undefined> {
  const saved = await readSaved(places);
  if (saved === undefined) return undefined;
  const path = new URL(url).pathname.replace(/\/index\.html$/, '/');
  return caches.match(path, { cacheName: places.pages(saved.lang, saved.version), ignoreVary: true });
}

/** A page that cannot be had and is not saved → what to show: the page under its right address, or ours that says so. */
export async function standIn(places: Places, langs: readonly Lang[], url: string): Promise<Response> {
  const { pathname } = new URL(url);
  // What a good host does: a slash at the end, small letters.
  const right = `${pathname.toLowerCase().replace(/\/+$/, '')}/`;
  if (right !== pathname && (await findSaved(places, new URL(right, url).href)) !== undefined) {
    return Response.redirect(right, 302);
  }
  const first = pathname.slice(places.base.length).split('/')[0]?.toLowerCase();
  const lang = langs.find((code) => code === first) ?? (await readSaved(places))?.lang ?? langs[0];
  const page = lang === undefined ? undefined : await matchPrecache(places.unsaved(lang));
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
