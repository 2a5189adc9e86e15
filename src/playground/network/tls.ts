import { nodeError } from '../typescript/runtime/errors.ts';
import { normalizeArguments, type ConnectOptions } from './connect.ts';
import { connectionReset } from './http/errors.ts';
import { Socket, type SocketOptions } from './socket.ts';
import type { TcpEnd } from './tcp-end.ts';
import { TlsEnd } from './tls-end.ts';

export interface TlsOptions extends ConnectOptions, SocketOptions {
  socket?: Socket;
  timeout?: number;
}

/**
 * tls.TLSSocket: a handshake that nobody answers, because there is no certificate and no cipher here. It waits, or fails as
 * Node's does when the other side closes, resets, or speaks something else.
 */
export class TLSSocket extends Socket {
  readonly encrypted = true;
  readonly authorized = false;
  readonly authorizationError = null;
  readonly alpnProtocol = null;
  readonly #options: TlsOptions;
  readonly #parent: Socket | undefined;

  constructor(socket?: Socket, options: TlsOptions = {}) {
    super({ allowHalfOpen: options.allowHalfOpen, signal: options.signal });
    this.#options = options;
    this.#parent = socket;
    if (socket) this.#wrap(socket);
    this.prependListener('end', () => this.#failOnEnd());
  }

  override _attach(handle: TcpEnd): void {
    super._attach(new TlsEnd(handle, this.#parent, (error) => this.destroy(error)));
  }

  #wrap(socket: Socket): void {
    this.connecting = socket.connecting || !socket._handle;
    if (socket._handle) this._attach(socket._handle);
    socket.once('connect', () => {
      if (!this._handle && socket._handle) this._attach(socket._handle);
      this.connecting = false;
      this.emit('connect');
    });
    socket.on('error', (error: Error) => this.emit('error', error));
    socket.on('close', () => this.destroy());
  }

  /** Begins the handshake as soon as there is a connection. */
  _start(): void {
    if (this.connecting) this.once('connect', () => this._start());
    else if (this._handle instanceof TlsEnd) {
      this._handle.sendHello();
      this.read(0);
    }
  }

  #failOnEnd(): void {
    if (this._hadError) return;
    this._hadError = true;
    const { path, host, port, localAddress } = this.#options;
    const message = 'Client network socket disconnected before secure TLS connection was established';
    this.destroy(Object.assign(connectionReset(message), { path, host, port, localAddress }));
  }

  getProtocol(): string {
    return 'TLSv1.3';
  }

  getPeerCertificate(): object {
    return {};
  }
}

/** tls.connect: `(options, listener?)`, `(port, host?, options?, listener?)`. */
export function connect(...args: unknown[]): TLSSocket {
  const [target, listener] = normalizeArguments<TlsOptions>(args);
  const more = args.slice(1).find((arg) => typeof arg === 'object' && arg !== null);
  const options: TlsOptions = { ...target, ...more };
  const socket = new TLSSocket(options.socket, options);
  if (listener) socket.once('secureConnect', listener);
  if (options.socket) socket._start();
  else {
    if (options.timeout) socket.setTimeout(options.timeout);
    socket.connect(options, () => socket._start());
  }
  return socket;
}

function refuse(what: string): never {
  const message = `${what}: there is no TLS server in the browser; run this program with Node`;
  throw nodeError('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', message);
}

/** The names of node:tls. */
export const tls = {
  DEFAULT_MAX_VERSION: 'TLSv1.3',
  DEFAULT_MIN_VERSION: 'TLSv1.2',
  TLSSocket,
  connect,
  createServer: (): never => refuse('tls.createServer()'),
  createSecureContext: (): never => refuse('tls.createSecureContext()'),
};
