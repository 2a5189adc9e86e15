import type { IncomingMessage } from '../http/incoming.ts';
import { exchange, streamBody } from './exchange.ts';
import { parseUrl } from '../parse-url.ts';
import { readRequest, type FetchRequest } from './request.ts';

const maxRedirects = 20;
const redirects = [301, 302, 303, 307, 308];
const withoutBody = [101, 204, 205, 304];
/** Ports of other services, which the standard forbids. */
const badPorts = new Set(
  '1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(
    ' ',
  ),
);

/** Why a scheme cannot be fetched. */
const schemes: Record<string, string> = {
  'about:': 'about scheme is not supported',
  'blob:': 'invalid method',
  'file:': 'not implemented... yet...',
};

/** fetch, as Node has it: `TypeError: fetch failed` with the cause that undici gives it. */
export async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = await readRequest(input, init);
  try {
    return await follow(request);
  } catch (cause) {
    if (request.signal?.aborted && cause === request.signal.reason) throw cause;
    throw new TypeError('fetch failed', { cause });
  }
}

async function follow(first: FetchRequest): Promise<Response> {
  let request = first;
  for (let count = 0; count <= maxRedirects; count += 1) {
    const { url, redirect, signal } = request;
    if (url.protocol === 'data:') return readDataUrl(url);
    checkUrl(url);
    const response = await exchange(request);
    const { statusCode, headers } = response;
    const { location } = headers;
    if (!redirects.includes(statusCode ?? 0) || typeof location !== 'string' || redirect === 'manual') {
      return makeResponse(response, url, count > 0, signal);
    }
    response.resume();
    if (redirect === 'error') throw new Error('unexpected redirect');
    request = redirectTo(location, request, statusCode ?? 0);
  }
  throw new Error('redirect count exceeded');
}

function checkUrl({ protocol, port }: URL): void {
  if (!/^https?:$/.test(protocol)) throw new Error(schemes[protocol] ?? 'unknown scheme');
  if (badPorts.has(port)) throw new Error('bad port');
}

function redirectTo(location: string, request: FetchRequest, status: number): FetchRequest {
  const url = parseUrl(location, request.url);
  if (!/^https?:$/.test(url.protocol)) throw new Error('URL scheme must be a HTTP(S) scheme');
  const { method } = request;
  const becomesGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
  if (!becomesGet) return { ...request, url };
  const headers = request.headers.filter(([name]) => !/^content-/i.test(name));
  return { ...request, url, method: 'GET', body: undefined, headers };
}

function makeResponse(message: IncomingMessage, url: URL, redirected: boolean, signal?: AbortSignal): Response {
  const { rawHeaders } = message;
  const status = message.statusCode ?? 200;
  const headers = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as [string, string]] : [],
  );
  const isEmpty = withoutBody.includes(status);
  if (isEmpty) message.resume();
  const body = isEmpty ? null : streamBody(message, signal);
  const response = new Response(body, { status, statusText: message.statusMessage ?? '', headers });
  return withUrl(response, url, redirected);
}

/** A response that a program makes has no URL; only the one that fetches can give it one. */
function withUrl(response: Response, { href, hash }: URL, redirected: boolean): Response {
  const properties = { url: href.slice(0, href.length - hash.length), redirected, type: 'basic' };
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(response, name, { value });
  return response;
}

function readDataUrl(url: URL): Response {
  const [, type = '', encoding, data] =
    /^data:([^,]*?)(;base64)?,(.*)$/s.exec(url.href.slice(0, url.href.length - url.hash.length)) ?? [];
  if (data === undefined) throw new Error('failed to fetch the data URL');
  const text = decodeURIComponent(data);
  const body = encoding
    ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(text);
  const headers = { 'content-type': type || 'text/plain;charset=US-ASCII' };
  return withUrl(new Response(body, { statusText: 'OK', headers }), url, false);
}
