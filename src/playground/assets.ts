/** A file of the playground, as it was built. */
export interface Asset {
  /** With the sub-path of the site. */
  readonly url: string;
  /** Before compression. */
  readonly bytes: number;
}

/** Bytes before compression. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}

/** A file that could not be had. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly url: string;
  /** Of the answer, when there was one. */
  readonly status: number | undefined;

  constructor(url: string, problem: string, status?: number, options?: ErrorOptions) {
    super(`${url}: ${problem}`, options);
    this.url = url;
    this.status = status;
  }
}

/** One file on its way, for everybody who waits for it. */
class Download {
  readonly asset: Asset;
  readonly whole: Promise<ArrayBuffer>;
  received = 0;
  readonly #controller = new AbortController();
  readonly #listeners = new Set<() => void>();

  constructor(asset: Asset) {
    this.asset = asset;
    this.whole = this.#load();
    // What failed is tried again by the next who asks.
    this.whole.catch(() => this.#forget());
  }

  join(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** A download that nobody waits for any more ends. */
  leave(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0 || this.received === this.asset.bytes) return;
    this.#forget();
    this.#controller.abort();
  }

  #forget(): void {
    if (downloads.get(this.asset.url) === this) downloads.delete(this.asset.url);
  }

  async #load(): Promise<ArrayBuffer> {
    const { url, bytes } = this.asset;
    const response = await this.#try(() => fetch(url, { signal: this.#controller.signal }));
    if (!response.ok) throw new DownloadError(url, `HTTP ${response.status}`, response.status);
    const whole = new Uint8Array(bytes);
    const reader = response.body?.getReader();
    for (;;) {
      const { value } = (await this.#try(async () => reader?.read())) ?? {};
      if (value === undefined) break;
      if (this.received + value.length > bytes) throw new DownloadError(url, 'longer than it should be');
      whole.set(value, this.received);
      this.received += value.length;
      for (const tell of this.#listeners) tell();
    }
    if (this.received < bytes) throw new DownloadError(url, 'shorter than it should be');
    return whole.buffer;
  }

  async #try<T>(load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (cause) {
      if (this.#controller.signal.aborted) throw cause;
      throw new DownloadError(this.asset.url, 'no connection', undefined, { cause });
    }
  }
}

/** For the life of the page: what was loaded, and what is being loaded. */
const downloads = new Map<string, Download>();

/**
 * Loads files, each once in the life of the page; the buffers are shared: nobody may change or transfer them.
 * @param onProgress told of the files that are not there yet
 * @param signal ends the waiting, and the downloads that nobody else waits for
 * @throws {DownloadError} for a file that does not come, or is not as long as it was when the site was built
 * @throws the signal's reason
 */
export async function loadAssets<const T extends readonly Asset[]>(
  assets: T,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<{ [K in keyof T]: ArrayBuffer }> {
  signal?.throwIfAborted();
  const parts = assets.map((asset) => {
    const download = downloads.get(asset.url) ?? new Download(asset);
    downloads.set(asset.url, download);
    return download;
  });
  const missing = parts.filter(({ asset, received }) => received < asset.bytes);
  const tell = (): void =>
    onProgress?.({
      received: sum(missing.map(({ received }) => received)),
      total: sum(missing.map(({ asset }) => asset.bytes)),
    });
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, fail) => (stop = () => fail(signal?.reason as Error)));
  signal?.addEventListener('abort', stop);
  for (const part of parts) part.join(tell);
  if (missing.length > 0) tell();
  try {
    const all = Promise.all(parts.map(({ whole }) => whole)) as Promise<{ [K in keyof T]: ArrayBuffer }>;
    return await Promise.race([all, stopped]);
  } finally {
    signal?.removeEventListener('abort', stop);
    for (const part of parts) part.leave(tell);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
