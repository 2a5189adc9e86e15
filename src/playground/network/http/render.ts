import { nodeError } from '../../typescript/runtime/errors.ts';
import { validateHeaderName, validateHeaderValue } from './errors.ts';

export type HeaderValue = number | string | readonly string[];
export type HeadersInput = Readonly<Record<string, HeaderValue | undefined>> | readonly string[];

/** What of a message decides on its headers, and is decided by them. */
export interface HeaderState {
  chunkedEncoding: boolean;
  shouldKeepAlive: boolean;
  readonly useChunkedEncodingByDefault: boolean;
  readonly sendDate: boolean;
  readonly agent?: unknown;
  readonly statusCode?: number;
  _last: boolean;
  readonly _hasBody: boolean;
  _contentLength: number | null;
  readonly _keepAliveTimeout: number;
  /** Headers that the program removed: they are not added. */
  readonly _removed: ReadonlySet<string>;
}

/** Names and values from any of the forms that Node takes. */
function* entriesOf(headers: HeadersInput | readonly [string, HeaderValue][]): Generator<[string, HeaderValue]> {
  if (!Array.isArray(headers)) yield* Object.entries(headers) as [string, HeaderValue][];
  else if (Array.isArray(headers[0])) yield* headers as [string, HeaderValue][];
  else for (let at = 0; at < headers.length; at += 2) yield [headers[at] as string, headers[at + 1] as string];
}

/** The head of a message as text: the headers, and those that Node adds. */
export function renderHeaders(
  message: HeaderState,
  firstLine: string,
  headers: HeadersInput | readonly [string, HeaderValue][],
): string {
  let text = firstLine;
  const has = new Set<string>();
  for (const [name, value] of entriesOf(headers)) {
    validateHeaderName(name);
    const key = name.toLowerCase();
    const isJoined = Array.isArray(value) && value.length > 1 && key === 'cookie';
    for (const single of isJoined ? [value.join('; ')] : [value].flat()) {
      validateHeaderValue(name, single);
      text += `${name}: ${String(single)}\r\n`;
      has.add(key);
      readHeader(message, key, String(single));
    }
  }
  const { statusCode, _removed: removed } = message;
  const isGiven = (name: string) => has.has(name) || removed.has(name);
  if (message.sendDate && !has.has('date')) text += `Date: ${new Date().toUTCString()}\r\n`;
  if (message.chunkedEncoding && (statusCode === 204 || statusCode === 304)) {
    message.chunkedEncoding = message.shouldKeepAlive = false;
  }
  if (removed.has('connection') && !has.has('connection')) message._last = !message.shouldKeepAlive;
  else if (!has.has('connection')) text += renderConnection(message, has);
  if (!has.has('content-length') && !has.has('transfer-encoding')) {
    if (!message._hasBody) message.chunkedEncoding = false;
    else if (!message.useChunkedEncodingByDefault) message._last = true;
    else if (!has.has('trailer') && !isGiven('content-length') && message._contentLength !== null) {
      text += `Content-Length: ${message._contentLength}\r\n`;
    } else if (!isGiven('transfer-encoding')) {
      text += 'Transfer-Encoding: chunked\r\n';
      message.chunkedEncoding = true;
    } else message._last = true;
  }
  if (has.has('trailer') && !message.chunkedEncoding) {
    throw nodeError('ERR_HTTP_TRAILER_INVALID', 'Trailers are invalid with this transfer encoding');
  }
  return `${text}\r\n`;
}

function readHeader(message: HeaderState, name: string, value: string): void {
  if (name === 'connection') {
    if (/(?:^|\W)close(?:$|\W)/i.test(value)) message._last = true;
    else message.shouldKeepAlive = true;
  } else if (name === 'transfer-encoding') {
    if (/(?:^|\W)chunked(?:$|\W)/i.test(value)) message.chunkedEncoding = true;
  } else if (name === 'content-length') message._contentLength = Number(value);
}

function renderConnection(message: HeaderState, has: ReadonlySet<string>): string {
  const isLong = has.has('content-length') || message.useChunkedEncodingByDefault || message.agent;
  if (!message.shouldKeepAlive || !isLong) {
    message._last = true;
    return 'Connection: close\r\n';
  }
  const seconds = Math.floor(message._keepAliveTimeout / 1000);
  const hint = message._keepAliveTimeout && !has.has('keep-alive') ? `Keep-Alive: timeout=${seconds}\r\n` : '';
  return `Connection: keep-alive\r\n${hint}`;
}
