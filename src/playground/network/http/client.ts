import { Buffer } from 'buffer';
import { addAbortSignal, finished } from 'readable-stream';
import { net } from '../net.ts';
import type { Socket } from '../socket.ts';
import type { Agent } from './agent.ts';
import { followSocket, onRequestTimeout, onResponseTimeout, unfollowSocket } from './client-socket.ts';
import { connectionReset, headersSent, ownError } from './errors.ts';
import { IncomingMessage } from './incoming.ts';
import { OutgoingMessage } from './outgoing.ts';
import { HttpParser, type MessageHead } from './parser.ts';
import { readTarget, type RequestArguments, type RequestOptions } from './request-options.ts';

const withoutBody = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

/** http.ClientRequest: the order of its events and the text of its errors are those of Node 24's lib/_http_client.js. */
export class ClientRequest extends OutgoingMessage {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly protocol: string;
  override agent: Agent | undefined;
  timeout: number | undefined;
  res: IncomingMessage | null = null;
  aborted = false;
  reusedSocket = false;
  _agentOptions?: RequestOptions;
  #isEnded = false;
  #emitsTimeout = false;
  #parser: HttpParser | undefined;
  #error: Error | undefined;

  constructor(...args: RequestArguments) {
    super();
    const { options, port, defaultPort, ...target } = readTarget(args);
    const listener = args.find((arg) => typeof arg === 'function');
    this.agent = target.agent;
    this.protocol = target.protocol;
    this.path = target.path;
    this.host = target.host;
    this.method = target.method;
    if (options.timeout !== undefined) this.timeout = options.timeout;
    if (options.signal) addAbortSignal(options.signal, this as unknown as Socket);
    if (listener) this.once('response', listener);
    this.useChunkedEncodingByDefault = !withoutBody.includes(this.method);
    this._last = !this.agent || (!this.agent.keepAlive && this.agent.maxSockets === Infinity);
    this.shouldKeepAlive = !this._last;
    this.#setHeaders(options, Number(port) === defaultPort ? undefined : port);
    const connection = { ...options, host: this.host, port, signal: undefined, path: undefined };
    if (this.agent) this.agent.addRequest(this, connection);
    else this.onSocket((options.createConnection ?? net.connect)(connection));
  }

  #setHeaders({ headers = {}, setHost = true, auth }: RequestOptions, port: number | string | undefined): void {
    if (Array.isArray(headers)) {
      this._storeHeader(this.#firstLine, headers);
      return;
    }
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string);
    const host = this.host.includes(':') && !this.host.startsWith('[') ? `[${this.host}]` : this.host;
    if (setHost && !this.hasHeader('host')) this.setHeader('Host', port === undefined ? host : `${host}:${port}`);
    if (auth && !this.hasHeader('authorization')) {
      this.setHeader('Authorization', `Basic ${Buffer.from(auth).toString('base64')}`);
    }
    if (this.hasHeader('expect')) this._storeHeader(this.#firstLine);
  }

  get #firstLine() {
    return `${this.method} ${this.path} HTTP/1.1\r\n`;
  }

  override _implicitHeader(): void {
    if (this._header !== null) throw headersSent('render');
    this._storeHeader(this.#firstLine);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    process.nextTick(() => this.emit('abort'));
    this.destroy();
  }

  override destroy(error?: Error): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.res?._dump();
    this.#error = error;
    this.socket?.destroy(error);
    return this;
  }

  /** The connection, soon; its errors are the request's from now on. */
  onSocket(socket: Socket): void {
    socket._httpMessage = this;
    followSocket(socket, ['error']);
    process.nextTick(() => {
      if (this.destroyed) this.#abandon(socket);
      else {
        this.#start(socket);
        this._flush();
      }
    });
  }

  /** Destroyed before it had a connection. */
  #abandon(socket: Socket): void {
    const error = this.#error;
    const end = (failure: Error | undefined) => {
      const reason = failure ?? (this.aborted ? undefined : connectionReset('socket hang up'));
      if (reason && !socket._hadError) this.emit('error', reason);
      this._emitClose();
    };
    if (this.agent && !error && !socket.destroyed) {
      socket.emit('free');
      unfollowSocket(socket, ['error']);
      end(error);
    } else {
      finished(socket.destroy(error), (failure) => end(ownError(failure) ?? error));
    }
  }

  #start(socket: Socket): void {
    this.socket = socket;
    this.#parser = new HttpParser('response', {
      onHead: (head) => this.#onHead(head),
      onBody: (bytes) => this.res?._receive(bytes),
      onEnd: (trailers) => this.res?._finish(trailers),
    });
    followSocket(socket, ['data', 'end', 'close', 'drain']);
    if (this.timeout !== undefined || this.agent?.options.timeout) this.#listenToTimeout();
    this.emit('socket', socket);
  }

  _onData(bytes: Uint8Array): void {
    const socket = this.socket;
    const error = this.#parser?.execute(bytes);
    if (!socket) return;
    if (error) {
      this.#parser = undefined;
      unfollowSocket(socket, ['data', 'end']);
      socket.destroy();
      socket._hadError = true;
      this.emit('error', error);
    } else if (this.res?.complete) {
      this.#parser = undefined;
      unfollowSocket(socket, ['data', 'end', 'drain']);
    }
  }

  /** @returns true when no body follows */
  #onHead(head: MessageHead): boolean {
    const { socket } = this;
    if (this.res || !socket) {
      socket?.destroy();
      return true;
    }
    const { statusCode } = head;
    const response = new IncomingMessage(socket, head);
    if (statusCode < 200 && statusCode !== 101) {
      if (statusCode === 100) this.emit('continue');
      this.emit('information', response._summary());
      return true;
    }
    if (!head.keepAlive) this.shouldKeepAlive = false;
    this.res = Object.assign(response, { req: this });
    response.on('end', () => this.#onResponseEnd(response));
    this.on('finish', () => {
      if (this.shouldKeepAlive && this.#isEnded && !this.destroyed) this.#release();
    });
    socket.on('timeout', onResponseTimeout);
    if (this.aborted || !this.emit('response', response)) response._dump();
    return this.method === 'HEAD';
  }

  #onResponseEnd(response: IncomingMessage): void {
    const { socket } = this;
    socket?.removeListener('timeout', onRequestTimeout);
    socket?.removeListener('timeout', onResponseTimeout);
    this.#isEnded = true;
    if (!this.shouldKeepAlive) {
      if (socket?.writable) socket.destroySoon();
    } else if (this.writableFinished && !response.aborted) this.#release();
  }

  /** The connection is free for the next request. */
  #release(): void {
    const { socket } = this;
    if (this.#emitsTimeout) socket?.setTimeout(0, onRequestTimeout);
    unfollowSocket(socket, ['close', 'error', 'data', 'end']);
    process.nextTick(() => {
      this._emitClose();
      socket?.emit('free');
    });
    this.destroyed = true;
    if (this.res) this.res.socket = null;
  }

  _onEnd(): void {
    if (!this.res) this._fail(connectionReset('socket hang up'));
    this.#parser?.finish();
    this.#parser = undefined;
    this.socket?.destroy();
  }

  /** An error of the connection: the first one is the request's. */
  _fail(error: Error): void {
    const { socket } = this;
    if (!socket || socket._hadError) return;
    socket._hadError = true;
    this.emit('error', error);
  }

  _onClose(): void {
    const { res } = this;
    const parser = this.#parser;
    this.#parser = undefined;
    this.destroyed = true;
    if (res) {
      if (!res.complete) res.destroy(connectionReset('aborted'));
      this._emitClose();
      if (!res.aborted && res.readable) res.push(null);
    } else {
      this._fail(connectionReset('socket hang up'));
      this._emitClose();
    }
    this._dropWaiting();
    parser?.finish();
  }

  #listenToTimeout(): void {
    if (this.#emitsTimeout) return;
    this.#emitsTimeout = true;
    if (this.socket) this.socket.once('timeout', onRequestTimeout);
    else this.on('socket', (socket: Socket) => socket.once('timeout', onRequestTimeout));
  }

  override setTimeout(ms: number, listener?: () => void): this {
    if (this.#isEnded) return this;
    this.#listenToTimeout();
    if (listener) this.once('timeout', listener);
    const set = (socket: Socket) => {
      if (socket.connecting) socket.once('connect', () => socket.setTimeout(ms));
      else socket.setTimeout(ms);
    };
    if (this.socket) set(this.socket);
    else this.once('socket', set);
    return this;
  }
}
