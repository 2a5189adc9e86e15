import { finished, Readable } from 'readable-stream';
import type { Socket } from '../socket.ts';
import { ownError } from './errors.ts';
import type { MessageHead } from './parser.ts';

type Headers = Record<string, string | string[] | undefined>;
type Done = (error?: Error | null) => void;

/** A header that is sent twice: the first one counts. Every other one is joined. */
const single = new Set(
  'age authorization content-length content-type etag expires from host if-modified-since if-unmodified-since last-modified location max-forwards proxy-authorization referer retry-after server user-agent'.split(
    ' ',
  ),
);

/** http.IncomingMessage: a request to a server, or the response to a client. */
export class IncomingMessage extends Readable {
  socket: Socket | null;
  httpVersion = '1.1';
  httpVersionMajor = 1;
  httpVersionMinor = 1;
  complete = false;
  rawHeaders: string[] = [];
  rawTrailers: string[] = [];
  aborted = false;
  upgrade = false;
  url = '';
  method: string | null = null;
  statusCode: number | null = null;
  statusMessage: string | null = null;
  _isConsumed = false;
  #isDumped = false;
  #headers: Headers | undefined;

  constructor(socket: Socket | null, head?: MessageHead) {
    super(socket ? { highWaterMark: socket.readableHighWaterMark } : {});
    this.socket = socket;
    if (!head) return;
    [this.httpVersionMajor, this.httpVersionMinor] = head.version;
    this.httpVersion = head.version.join('.');
    this.rawHeaders = head.headers;
    if (head.method) {
      this.method = head.method;
      this.url = head.url;
    } else {
      this.statusCode = head.statusCode;
      this.statusMessage = head.statusMessage;
    }
  }

  get connection() {
    return this.socket;
  }

  get headers(): Headers {
    return (this.#headers ??= joinHeaders(this.rawHeaders));
  }

  get headersDistinct(): Record<string, string[]> {
    const distinct: Record<string, string[]> = {};
    for (const [name, value] of pairs(this.rawHeaders)) (distinct[name] ??= []).push(value);
    return distinct;
  }

  get trailers(): Headers {
    return joinHeaders(this.rawTrailers);
  }

  /** What 'information' tells of it. */
  _summary(): object {
    const { statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders } = this;
    return { statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders };
  }

  setTimeout(ms: number, listener?: () => void): this {
    if (listener) this.on('timeout', listener);
    this.socket?.setTimeout(ms);
    return this;
  }

  override _read(): void {
    this._isConsumed = true;
    if (this.socket?.readable) this.socket.resume();
  }

  /** A piece of the body came. */
  _receive(bytes: Uint8Array): void {
    if (!this.#isDumped && !this.push(bytes)) this.socket?.pause();
  }

  /** The message is whole. */
  _finish(trailers: string[]): void {
    this.complete = true;
    this.rawTrailers = trailers;
    this.push(null);
  }

  /** Nobody reads it. */
  _dump(): void {
    if (this.#isDumped) return;
    this.#isDumped = true;
    this.removeAllListeners('data');
    this.resume();
  }

  override _destroy(error: Error | null, done: Done): void {
    if (!this.readableEnded || !this.complete) {
      this.aborted = true;
      this.emit('aborted');
    }
    // An error that nobody listens for is not raised: the request has raised one.
    const end = (failure?: Error | null) =>
      process.nextTick(() => done(this.listenerCount('error') === 0 ? null : (failure ?? null)));
    const { socket } = this;
    if (socket && !socket.destroyed && this.aborted) {
      socket.destroy(error ?? undefined);
      const stop = finished(socket, (failure) => {
        stop();
        end(ownError(failure) ?? error);
      });
    } else end(error);
  }
}

function* pairs(raw: readonly string[]): Generator<[name: string, value: string]> {
  for (let at = 0; at + 1 < raw.length; at += 2) yield [(raw[at] ?? '').toLowerCase(), raw[at + 1] ?? ''];
}

function joinHeaders(raw: readonly string[]): Headers {
  const headers: Headers = {};
  for (const [name, value] of pairs(raw)) {
    const before = headers[name];
    if (name === 'set-cookie') headers[name] = [...(Array.isArray(before) ? before : []), value];
    else if (before === undefined) headers[name] = value;
    else if (!single.has(name)) headers[name] = `${String(before)}${name === 'cookie' ? '; ' : ', '}${value}`;
  }
  return headers;
}
