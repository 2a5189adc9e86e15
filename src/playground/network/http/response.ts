import { nodeError } from '../../typescript/runtime/errors.ts';
import type { Socket } from '../socket.ts';
import { headersSent } from './errors.ts';
import type { IncomingMessage } from './incoming.ts';
import { statusCodes } from './names.ts';
import { OutgoingMessage } from './outgoing.ts';
import type { HeadersInput } from './render.ts';

/** http.ServerResponse. Follows Node's. */
export class ServerResponse extends OutgoingMessage {
  readonly req: IncomingMessage;
  override statusCode = 200;
  statusMessage: string | undefined;

  constructor(request: IncomingMessage) {
    super();
    this.req = request;
    this.sendDate = true;
    if (request.method === 'HEAD') this._hasBody = false;
    if (request.httpVersionMajor < 1 || request.httpVersionMinor < 1) {
      this.useChunkedEncodingByDefault = /chunked/i.test(String(request.headers.te ?? ''));
      this.shouldKeepAlive = false;
    }
  }

  /** It is this response's turn on the connection. */
  assignSocket(socket: Socket): void {
    if (socket._httpMessage) throw nodeError('ERR_HTTP_SOCKET_ASSIGNED', 'Socket already assigned');
    socket._httpMessage = this;
    socket.on('close', onSocketClose);
    this.socket = socket;
    this.emit('socket', socket);
    this._flush();
  }

  detachSocket(socket: Socket): void {
    socket.removeListener('close', onSocketClose);
    socket._httpMessage = null;
    this.socket = null;
  }

  override _emitClose(): void {
    this.destroyed = true;
    super._emitClose();
  }

  writeContinue(callback?: () => void): void {
    this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'latin1', callback);
  }

  writeProcessing(callback?: () => void): void {
    this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'latin1', callback);
  }

  override _implicitHeader(): void {
    this.writeHead(this.statusCode);
  }

  writeHead(statusCode: number, reason?: string | HeadersInput, headers?: HeadersInput): this {
    if (this._header !== null) throw headersSent('write');
    const code = statusCode | 0;
    if (code < 100 || code > 999) {
      throw nodeError('ERR_HTTP_INVALID_STATUS_CODE', `Invalid status code: ${String(statusCode)}`, RangeError);
    }
    const extra = typeof reason === 'object' ? reason : headers;
    if (typeof reason === 'string') this.statusMessage = reason;
    this.statusMessage ??= statusCodes[code] ?? 'unknown';
    this.statusCode = code;
    if (/[^\t\x20-\x7e\x80-\xff]/.test(this.statusMessage)) {
      throw nodeError('ERR_INVALID_CHAR', 'Invalid character in statusMessage', TypeError);
    }
    const line = `HTTP/1.1 ${code} ${this.statusMessage}\r\n`;
    if (code === 204 || code === 304 || code < 200) this._hasBody = false;
    const isMixed = this.getHeaderNames().length > 0;
    if (isMixed && extra) this.#setAll(extra);
    this._storeHeader(line, isMixed ? undefined : (extra ?? []));
    return this;
  }

  #setAll(headers: HeadersInput): void {
    if (!Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string);
      return;
    }
    const list = headers as readonly string[];
    const names = list.filter((_, at) => at % 2 === 0);
    for (const name of names) this.removeHeader(name);
    names.forEach((name, at) => this.appendHeader(name, list[at * 2 + 1] ?? ''));
  }
}

function onSocketClose(this: Socket): void {
  this._httpMessage?._emitClose();
}
