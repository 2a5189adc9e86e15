import type { Page } from 'playwright';

/** Everything that a page has kept, names and contents, as one text: storage, databases, caches, cookies, history, address. */
export async function readTraces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('a database that cannot be read'));
      });
    const toText = async (value: unknown): Promise<string> => {
      if (value instanceof Blob) return value.text();
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return (
        await Promise.all(Object.entries(value).map(async ([name, part]) => `${name} ${await toText(part)}`))
      ).join(' ');
    };
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await done(indexedDB.open(name));
        const records = [...database.objectStoreNames].map(async (store) => {
          const kept = database.transaction(store).objectStore(store);
          return [store, await Promise.all([done(kept.getAllKeys()), done(kept.getAll())])];
        });
        const contents = await Promise.all(records);
        database.close();
        return [name, contents];
      }),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const pages = (await cache.keys()).map(async (request) => [
          request.url,
          [...request.headers],
          await (await cache.match(request))?.text(),
        ]);
        return [name, await Promise.all(pages)];
      }),
    );
    return toText([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      cached,
      document.cookie,
      history.state,
      document.title,
      location.href,
    ]);
  });
}

/** Keeps a text in every place that a page has for it, so that a test sees whether it would be found there. */
export async function keepEverywhere(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (kept) => {
    localStorage.setItem('kept', `${kept} in localStorage`);
    sessionStorage.setItem('kept', `${kept} in sessionStorage`);
    document.cookie = `kept=${kept} in a cookie`;
    history.replaceState({ kept: `${kept} in the history` }, '');
    const cache = await caches.open('kept');
    await cache.put('/kept', new Response(`${kept} in a cache`));
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kept', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('kept');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const bytes = new TextEncoder().encode(`${kept} in bytes`);
    const records = { text: `${kept} in a record`, bytes, blob: new Blob([`${kept} in a blob`]) };
    await new Promise((resolve) => {
      const writing = database.transaction('kept', 'readwrite');
      writing.objectStore('kept').put(records, `${kept} in a key`);
      writing.oncomplete = resolve;
    });
    database.close();
    return [
      ...['localStorage', 'sessionStorage', 'a cookie', 'the history'],
      ...['a cache', 'bytes', 'a record', 'a blob', 'a key'],
    ].map((place) => `${kept} in ${place}`);
  }, text);
}
