import { hashOf, type ListedFile } from './lists.ts';
import { OfflineError } from './problem.ts';

/** Tells the worker that an answer from what is saved is none: a newer version is being fetched. */
export const freshHeader = 'X-Errata-Fresh';

/** What describes the bytes as they travelled, not as they are kept. */
const ofTheWire = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age', 'date', 'connection'];

/**
 * Asks the site for something, never what is saved of it.
 * @throws {OfflineError} when there is no answer
 * @throws the signal's reason
 */
export async function fetchFresh(
  url: string,
  signal?: AbortSignal,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  try {
    return await fetch(url, { cache, headers: { [freshHeader]: '1' }, ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new OfflineError('network', `${url}: ${String(cause)}`, { cause });
  }
}

/**
 * A file of a list → the response to keep, its bytes checked.
 * @throws {OfflineError} when it does not come, or is not what the list says
 */
export async function fetchListed(
  url: string,
  file: ListedFile,
  isKept: boolean,
  signal?: AbortSignal,
): Promise<Response> {
  // What the browser has of a file whose name tells its content is as good as new.
  const response = await fetchFresh(url, signal, isKept ? 'default' : 'no-cache');
  if (!response.ok) {
    throw new OfflineError(response.status < 500 ? 'changed' : 'network', `${url}: HTTP ${response.status}`);
  }
  return keepListed(url, file, response, signal);
}

/** A response whose bytes are those of the list → one that can be kept. @throws {OfflineError} when they are not */
export async function keepListed(
  url: string,
  file: ListedFile,
  response: Response,
  signal?: AbortSignal,
): Promise<Response> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new OfflineError('network', `${url}: ${String(cause)}`, { cause });
  }
  await checkListed(url, file, bytes);
  return new Response(bytes, { headers: headersToKeep(response) });
}

/** @throws {OfflineError} when the bytes are not those of the list */
export async function checkListed(
  url: string,
  [, length, hash]: ListedFile,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (bytes.length !== length || (await hashOf(bytes)) !== hash) {
    throw new OfflineError('changed', `${url} is not what the list says`);
  }
}

/** The headers of a response, but for those of its way here. */
export function headersToKeep(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ofTheWire) headers.delete(name);
  return headers;
}
