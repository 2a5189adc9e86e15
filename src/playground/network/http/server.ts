import { net } from '../net.ts';
import type { Socket } from '../socket.ts';
import { connectionReset } from './errors.ts';
import { IncomingMessage } from './incoming.ts';
import { statusCodes } from './names.ts';
import { HttpParser, type MessageHead } from './parser.ts';
import { ServerResponse } from './response.ts';

export interface HttpServerOptions {
  keepAliveTimeout?: number;
  requestTimeout?: number;
  headersTimeout?: number;
  maxHeaderSize?: number;
  requireHostHeader?: boolean;
}
type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** http.Server, following lib/_http_server.js of Node 24. */
export class HttpServer extends net.Server {
  timeout = 0;
  keepAliveTimeout: number;
  requestTimeout: number;
  headersTimeout: number;
  maxHeaderSize: number | undefined;
  requireHostHeader: boolean;
  readonly #connections = new Set<HttpConnection>();

  constructor(options?: HttpServerOptions | RequestListener, listener?: RequestListener) {
    super({ allowHalfOpen: true });
    const onRequest = typeof options === 'function' ? options : listener;
    const given = typeof options === 'object' ? options : {};
    this.keepAliveTimeout = given.keepAliveTimeout ?? 5000;
    this.requestTimeout = given.requestTimeout ?? 300_000;
    this.headersTimeout = given.headersTimeout ?? 60_000;
    this.maxHeaderSize = given.maxHeaderSize;
    this.requireHostHeader = given.requireHostHeader ?? true;
    if (onRequest) this.on('request', onRequest);
    this.on('connection', (socket: Socket) => {
      const connection = new HttpConnection(this, socket);
      this.#connections.add(connection);
      socket.on('close', () => this.#connections.delete(connection));
    });
  }

  override close(callback?: (error?: Error) => void): this {
    this.closeIdleConnections();
    return super.close(callback);
  }

  closeAllConnections(): void {
    for (const { socket } of this.#connections) socket.destroy();
  }

  closeIdleConnections(): void {
    for (const connection of this.#connections) if (connection.isIdle) connection.socket.destroy();
  }

  setTimeout(ms: number, listener?: (socket: Socket) => void): this {
    this.timeout = ms;
    if (listener) this.on('timeout', listener);
    return this;
  }
}

/** One connection of a server: requests, and their responses in the same order. */
class HttpConnection {
  readonly socket: Socket;
  readonly #server: HttpServer;
  readonly #parser: HttpParser;
  readonly #incoming: IncomingMessage[] = [];
  readonly #outgoing: ServerResponse[] = [];
  #request: IncomingMessage | undefined;
  #hasKeepAliveTimeout = false;
  #requests = 0;
  readonly #onError = (error: Error) => this.#fail(error);

  constructor(server: HttpServer, socket: Socket) {
    this.#server = server;
    this.socket = socket;
    const handler = {
      onHead: (head: MessageHead) => this.#onHead(head),
      onBody: (bytes: Uint8Array) => this.#request?._receive(bytes),
      onEnd: (trailers: string[]) => this.#request?._finish(trailers),
    };
    this.#parser = new HttpParser('request', handler, server.maxHeaderSize);
    if (server.timeout) socket.setTimeout(server.timeout);
    socket.on('timeout', () => this.#onTimeout());
    socket.on('data', (bytes: Uint8Array) => {
      const error = this.#parser.execute(bytes);
      if (error) this.#fail(error);
    });
    socket.on('error', this.#onError);
    socket.on('end', () => {
      const error = this.#parser.finish();
      if (error) this.#fail(error);
      else socket.end();
    });
    socket.on('close', () => {
      for (const message of [...this.#incoming.splice(0), ...this.#outgoing.splice(0)]) {
        message.destroy(connectionReset('aborted'));
      }
    });
    socket.on('drain', () => socket._httpMessage?._drain());
  }

  /** Between two requests. */
  get isIdle(): boolean {
    return this.#requests > 0 && this.#incoming.length === 0;
  }

  #onHead(head: MessageHead): boolean {
    const { socket } = this;
    const server = this.#server;
    this.#requests += 1;
    if (this.#hasKeepAliveTimeout) socket.setTimeout(server.timeout);
    this.#hasKeepAliveTimeout = false;
    const request = new IncomingMessage(socket, head);
    const response = new ServerResponse(request);
    this.#request = request;
    this.#incoming.push(request);
    response._keepAliveTimeout = server.keepAliveTimeout;
    response.shouldKeepAlive = head.keepAlive;
    if (socket._httpMessage) this.#outgoing.push(response);
    else response.assignSocket(socket);
    response.on('finish', () => this.#onFinish(request, response));
    const isNew = request.httpVersion === '1.1';
    const { expect } = request.headers;
    if (isNew && server.requireHostHeader && request.headers.host === undefined) {
      response.writeHead(400, ['Connection', 'close']).end();
    } else if (isNew && expect !== undefined && !/100-continue/i.test(String(expect))) {
      if (!server.emit('checkExpectation', request, response)) response.writeHead(417).end();
    } else if (!isNew || expect === undefined || !server.emit('checkContinue', request, response)) {
      if (isNew && expect !== undefined) response.writeContinue();
      server.emit('request', request, response);
    }
    return false;
  }

  #onFinish(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = this;
    this.#incoming.shift();
    if (!request._isConsumed) request._dump();
    response.detachSocket(socket);
    process.nextTick(() => response._emitClose());
    const next = this.#outgoing.shift();
    if (response._last) socket.destroySoon();
    else if (next) next.assignSocket(socket);
    else if (this.#server.keepAliveTimeout) {
      socket.setTimeout(this.#server.keepAliveTimeout + 1000);
      this.#hasKeepAliveTimeout = true;
    }
  }

  #onTimeout(): void {
    const { socket } = this;
    const request = this.#request;
    const isHandled = [
      request && !request.complete && request.emit('timeout', socket),
      socket._httpMessage?.emit('timeout', socket),
      this.#server.emit('timeout', socket),
    ];
    if (!isHandled.some(Boolean)) socket.destroy();
  }

  /** What is wrong with the connection or with what came over it. */
  #fail(error: Error): void {
    const { socket } = this;
    socket.removeListener('error', this.#onError);
    if (socket.listenerCount('error') === 0) socket.on('error', () => undefined);
    if (this.#server.emit('clientError', error, socket)) return;
    if (socket.writable && !socket._httpMessage?._headerSent) {
      const status = (error as { code?: string }).code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
      socket.write(`HTTP/1.1 ${status} ${statusCodes[status] ?? ''}\r\nConnection: close\r\n\r\n`);
    }
    socket.destroy(error);
  }
}
