import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DownloadError, loadAssets, type Progress } from './assets.ts';

/** A host that sends each file in pieces, when it is told to. */
const served = new Map<string, { status: number; send: (text: string) => void; close: () => void; fail: () => void }>();
let requests: string[] = [];
let next = 0;
/** Names are used once: what was loaded stays for the life of the module. */
const fresh = (bytes: number) => ({ url: `/play/${(next += 1)}`, bytes });

beforeEach(() => {
  requests = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    requests.push(url);
    if (url.includes('missing')) return Promise.resolve(new Response('', { status: 404 }));
    if (url.includes('offline')) return Promise.reject(new TypeError('Failed to fetch'));
    const body = new ReadableStream({
      start(controller) {
        served.set(url, {
          status: 200,
          send: (text) => controller.enqueue(new TextEncoder().encode(text)),
          close: () => controller.close(),
          fail: () => controller.error(new TypeError('network error')),
        });
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(body));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const host = (url: string) => {
  const file = served.get(url);
  if (file === undefined) throw new Error(`nobody asked for ${url}`);
  return file;
};
const text = (buffer: ArrayBuffer | undefined): string => new TextDecoder().decode(buffer);

describe('loading files', () => {
  it('tells bytes against the sizes that the build knows', async () => {
    const [a, b] = [fresh(4), fresh(2)];
    const seen: Progress[] = [];
    const whole = loadAssets([a, b], (progress) => seen.push(progress));
    host(a.url).send('ab');
    host(a.url).send('cd');
    host(a.url).close();
    host(b.url).send('ef');
    host(b.url).close();
    expect((await whole).map(text)).toEqual(['abcd', 'ef']);
    expect(seen[0]).toEqual({ received: 0, total: 6 });
    expect(seen.at(-1)).toEqual({ received: 6, total: 6 });
    expect(seen.map(({ received }) => received)).toEqual(seen.map(({ received }) => received).sort((x, y) => x - y));
  });

  it('asks once for what two wait for, and never again', async () => {
    const asset = fresh(1);
    const both = [loadAssets([asset]), loadAssets([asset])];
    host(asset.url).send('x');
    host(asset.url).close();
    const [[first], [second]] = (await Promise.all(both)) as [[ArrayBuffer], [ArrayBuffer]];
    expect(first).toBe(second);
    const seen: Progress[] = [];
    expect(await loadAssets([asset], (progress) => seen.push(progress))).toEqual([first]);
    expect(requests).toEqual([asset.url]);
    expect(seen).toEqual([]);
  });

  it.each([
    ['missing', /missing: HTTP 404$/, 404],
    ['offline', /offline: no connection$/, undefined],
  ])('says which file is not to be had: %s', async (name, message, status) => {
    const loading = loadAssets([{ url: `/play/${name}`, bytes: 1 }]);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toBeInstanceOf(DownloadError);
    await expect(loading).rejects.toMatchObject({ status });
  });

  it.each([
    ['a', /shorter/],
    ['abc', /longer/],
  ])('refuses a file of another length', async (sent, message) => {
    const asset = fresh(2);
    const loading = loadAssets([asset]);
    host(asset.url).send(sent);
    host(asset.url).close();
    await expect(loading).rejects.toThrow(message);
  });

  it('asks again after a connection that broke', async () => {
    const asset = fresh(1);
    const loading = loadAssets([asset]);
    host(asset.url).fail();
    await expect(loading).rejects.toThrow('no connection');
    const again = loadAssets([asset]);
    host(asset.url).send('x');
    host(asset.url).close();
    expect((await again).map(text)).toEqual(['x']);
    expect(requests).toHaveLength(2);
  });
});

describe('a download that is cancelled', () => {
  it('ends, and can be started again', async () => {
    const asset = fresh(1);
    const controller = new AbortController();
    const loading = loadAssets([asset], undefined, controller.signal);
    controller.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    const again = loadAssets([asset]);
    expect(requests).toHaveLength(2);
    host(asset.url).send('x');
    host(asset.url).close();
    expect((await again).map(text)).toEqual(['x']);
  });

  it('goes on for others who wait for it', async () => {
    const asset = fresh(1);
    const controller = new AbortController();
    const cancelled = loadAssets([asset], undefined, controller.signal);
    const other = loadAssets([asset]);
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    host(asset.url).send('x');
    host(asset.url).close();
    expect((await other).map(text)).toEqual(['x']);
    expect(requests).toHaveLength(1);
  });

  it('does not begin when it was cancelled before', async () => {
    await expect(loadAssets([fresh(1)], undefined, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toEqual([]);
  });
});
