import { parseUrl } from '../parse-url.ts';

/** What `fetch(input, init)` asks for, after all of its checks. */
export interface FetchRequest {
  readonly url: URL;
  readonly method: string;
  /** Names as the program wrote them, and values. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | ReadableStream<Uint8Array> | undefined;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal | undefined;
}
type Init = RequestInit & { duplex?: 'half' };

const normalized = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function readUrl(input: string): URL {
  try {
    const url = parseUrl(input);
    if (!url.username && !url.password) return url;
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${input}`, { cause });
  }
  throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${input}`);
}

function readMethod(method: string): string {
  if (!token.test(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
  const upper = method.toUpperCase();
  if (['CONNECT', 'TRACE', 'TRACK'].includes(upper)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
  return normalized.includes(upper) ? upper : method;
}

function readHeaders(init: HeadersInit): [string, string][] {
  const pairs = Symbol.iterator in init ? [...(init as Iterable<[string, string]>)] : Object.entries(init);
  const headers = new Map<string, [name: string, value: string]>();
  for (const [name, value] of pairs) {
    const text = value.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '');
    if (!token.test(name)) throw new TypeError(`Headers.append: "${name}" is an invalid header name.`);
    // eslint-disable-next-line no-control-regex -- these are what a header must not have
    if (/[\x00\r\n]|[^\x00-\xff]/.test(text)) {
      throw new TypeError(`Headers.append: "${text}" is an invalid header value.`);
    }
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before ? [before[0], `${before[1]}, ${text}`] : [name, text]);
  }
  return [...headers.values()];
}

/** Reads the arguments of `fetch`. Throws what Node's throws. */
export async function readRequest(input: string | URL | Request, init: Init = {}): Promise<FetchRequest> {
  const given = input instanceof Request ? input : undefined;
  const url = readUrl(input instanceof Request ? input.url : String(input));
  const method = readMethod(init.method ?? given?.method ?? 'GET');
  const headers = readHeaders(init.headers ?? given?.headers ?? {});
  const source = init.body ?? given?.body ?? undefined;
  if (source != null && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError('Request with GET/HEAD method cannot have body.');
  }
  const isStream = source instanceof ReadableStream;
  if (isStream && !given && !init.duplex) {
    throw new TypeError('RequestInit: duplex option is required when sending a body.');
  }
  const signal = init.signal ?? given?.signal ?? undefined;
  if (signal && !(signal instanceof AbortSignal)) {
    throw new TypeError(`RequestInit: Expected signal ("${String(signal)}") to be an instance of AbortSignal.`);
  }
  signal?.throwIfAborted();
  const redirect = init.redirect ?? given?.redirect ?? 'follow';
  if (source === undefined) return { url, method, headers, body: undefined, redirect, signal };
  if (isStream) return { url, method, headers, body: source as ReadableStream<Uint8Array>, redirect, signal };
  const response = new Response(source);
  const type = response.headers.get('content-type');
  if (type && !headers.some(([name]) => name.toLowerCase() === 'content-type')) headers.push(['content-type', type]);
  return { url, method, headers, body: new Uint8Array(await response.arrayBuffer()), redirect, signal };
}
