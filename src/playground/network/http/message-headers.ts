import { Stream } from 'readable-stream';
import { invalidType } from '../../typescript/runtime/validate.ts';
import { headersSent, validateHeaderName, validateHeaderValue } from './errors.ts';
import { renderHeaders, type HeadersInput, type HeaderState, type HeaderValue } from './render.ts';

/** The headers of a message that is sent: set one by one, until they are its head. */
export abstract class MessageHeaders extends Stream implements HeaderState {
  chunkedEncoding = false;
  shouldKeepAlive = true;
  useChunkedEncodingByDefault = true;
  sendDate = false;
  agent?: unknown;
  statusCode?: number;
  _last = false;
  _hasBody = true;
  /** The head as text. */
  _header: string | null = null;
  _headerSent = false;
  _contentLength: number | null = null;
  _keepAliveTimeout = 0;
  readonly _removed = new Set<string>();
  _trailer = '';
  readonly #headers = new Map<string, [name: string, value: HeaderValue]>();

  /** Makes the head out of the headers set so far. */
  abstract _implicitHeader(): void;

  get headersSent() {
    return this._header !== null;
  }

  setHeader(name: string, value: HeaderValue): this {
    this.#check('set');
    validateHeaderName(name);
    validateHeaderValue(name, value);
    this.#headers.set(name.toLowerCase(), [name, value]);
    return this;
  }

  setHeaders(headers: Headers | Map<string, HeaderValue>): this {
    this.#check('set');
    for (const [name, value] of headers as Iterable<[string, HeaderValue]>) {
      if (name === 'set-cookie') this.appendHeader(name, value as string);
      else this.setHeader(name, value);
    }
    return this;
  }

  appendHeader(name: string, value: string | readonly string[]): this {
    this.#check('append');
    const before = this.getHeader(name);
    if (before === undefined) return this.setHeader(name, value);
    return this.setHeader(name, [before, value].flat() as string[]);
  }

  getHeader(name: string): HeaderValue | undefined {
    if (typeof name !== 'string') throw invalidType('name', 'be of type string', name);
    return this.#headers.get(name.toLowerCase())?.[1];
  }

  getHeaderNames(): string[] {
    return [...this.#headers.keys()];
  }

  getRawHeaderNames(): string[] {
    return [...this.#headers.values()].map(([name]) => name);
  }

  getHeaders(): Record<string, HeaderValue> {
    const headers = Object.create(null) as Record<string, HeaderValue>;
    for (const [name, [, value]] of this.#headers) headers[name] = value;
    return headers;
  }

  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase());
  }

  removeHeader(name: string): void {
    this.#check('remove');
    if (name.toLowerCase() === 'date') this.sendDate = false;
    this._removed.add(name.toLowerCase());
    this.#headers.delete(name.toLowerCase());
  }

  addTrailers(headers: Record<string, string>): void {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
      this._trailer += `${name}: ${value}\r\n`;
    }
  }

  /** Makes the head. @param headers instead of those that were set */
  _storeHeader(firstLine: string, headers?: HeadersInput): void {
    this._header = renderHeaders(this, firstLine, headers ?? [...this.#headers.values()]);
    this._headerSent = false;
  }

  #check(action: string): void {
    if (this._header !== null) throw headersSent(action);
  }
}
