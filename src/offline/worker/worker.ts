// The service worker, for readers who have saved a language: nobody else gets it. Pages and data come from the network, and from
// what is saved when that has no answer within 3 seconds; files whose names tell their content are asked for once.
// docs/offline.md says how it is taken back.
import { setCacheNameDetails } from 'workbox-core';
import { precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { Lang } from '../../i18n/languages.ts';
import { freshHeader } from '../fetch-file.ts';
import type { ToWorker } from '../messages.ts';
import { createPlaces, isHashed } from '../places.ts';
import { saveLanguage } from '../save.ts';
import { readSaved } from '../saved.ts';
import { findSaved, standIn, toKeep } from './saved-pages.ts';
import { worker } from './scope.ts';
import { receiveShare, takeShared } from './share.ts';

/** Put here when the site is built (scripts/build/offline.ts). */
declare const site: { readonly base: string; readonly versions: Readonly<Partial<Record<Lang, string>>> };

const places = createPlaces(site.base);
const langs = Object.keys(site.versions) as Lang[];

setCacheNameDetails({ prefix: places.prefix, precache: 'unsaved', suffix: '' });
precache(self.__WB_MANIFEST);

// Nothing here serves old pages to a new worker or the other way round: there is nothing to wait for.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  // The network need not wait until this worker has started.
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]));
});

const fromNetwork = new NetworkFirst({
  networkTimeoutSeconds: 3,
  plugins: [
    {
      // What is saved is one version, whole: nothing else gets in.
      cacheWillUpdate: () => Promise.resolve(null),
      cachedResponseWillBeUsed: ({ request }) => findSaved(places, request.url),
    },
  ],
});
const once = new CacheFirst({
  cacheName: places.files,
  matchOptions: { ignoreVary: true },
  plugins: [{ cacheWillUpdate: ({ request, response }) => toKeep(places, request.url, response) }],
});

/** The path of an address within the site; undefined outside. */
const inSite = ({ origin, pathname }: URL): string | undefined =>
  origin === location.origin && pathname.startsWith(places.base) ? pathname.slice(places.base.length) : undefined;
const sharingLang = ({ pathname }: URL): Lang | undefined => langs.find((lang) => pathname === places.share(lang));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && sharingLang(url) !== undefined,
  ({ request, url }) => receiveShare(request, places, sharingLang(url) ?? 'en'),
  'POST',
);
registerRoute(({ request, url }) => request.mode === 'navigate' && inSite(url) !== undefined, fromNetwork);
registerRoute(({ request, url }) => !request.headers.has(freshHeader) && isHashed(inSite(url) ?? ''), once);
registerRoute(({ request, url }) => !request.headers.has(freshHeader) && inSite(url) !== undefined, fromNetwork);
setCatchHandler(({ request }) =>
  request.mode === 'navigate' ? standIn(places, langs, request.url) : Promise.resolve(Response.error()),
);

worker.addEventListener('message', (event) => {
  const { type } = event.data as ToWorker;
  if (type === 'shared') event.ports[0]?.postMessage(takeShared());
  if (type === 'refresh') event.waitUntil(refresh());
});

/** Brings what is saved to the version that this worker came with. What fails is tried again with the next page. */
async function refresh(): Promise<void> {
  const saved = await readSaved(places);
  const newest = saved && site.versions[saved.lang];
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (saved === undefined || newest === undefined || saved.version === newest || connection?.saveData === true) return;
  await saveLanguage(places, saved).catch(() => undefined);
}
