// What a service worker has and the types of a page lack: only what this folder and Workbox's types name.

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What `workbox-build` puts in its place when the site is built: the files to keep from the first moment. */
// eslint-disable-next-line no-var
declare var __WB_MANIFEST: { url: string; revision: string | null }[];
