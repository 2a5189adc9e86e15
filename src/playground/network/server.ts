import { EventEmitter } from 'events';
import { inspect } from '../typescript/runtime/inspect.ts';
import { nodeError, uvExceptionWithHostPort } from '../typescript/runtime/errors.ts';
import { bindListener, type Address, type Listener } from './addresses.ts';
import { normalizeArguments, readPort } from './connect.ts';
import { lookup } from './lookup.ts';
import { Socket, type SocketOptions } from './socket.ts';
import type { TcpEnd } from './tcp-end.ts';

export interface ListenOptions {
  port?: number | string | null | undefined;
  host?: string | undefined;
  path?: string | undefined;
  ipv6Only?: boolean | undefined;
  signal?: AbortSignal | undefined;
}
export interface ServerOptions {
  allowHalfOpen?: boolean | undefined;
  pauseOnConnect?: boolean | undefined;
  highWaterMark?: number | undefined;
}
type ConnectionListener = (socket: Socket) => void;

/** net.Server, following lib/net.js of Node 24. */
export class Server extends EventEmitter {
  allowHalfOpen: boolean;
  pauseOnConnect: boolean;
  maxConnections?: number;
  #listener: Listener | undefined;
  #connections = 0;
  #isUnref = false;
  /** Counts calls of listen and close: a look-up that comes too late is for an older one. */
  #calls = 0;

  constructor(options?: ServerOptions | ConnectionListener | null, onConnection?: ConnectionListener) {
    super();
    const listener = typeof options === 'function' ? options : onConnection;
    const { allowHalfOpen = false, pauseOnConnect = false } = typeof options === 'object' ? (options ?? {}) : {};
    this.allowHalfOpen = allowHalfOpen;
    this.pauseOnConnect = pauseOnConnect;
    if (listener) this.on('connection', listener);
  }

  get listening(): boolean {
    return this.#listener !== undefined;
  }

  listen(...args: unknown[]): this {
    const [options, onListening] = normalizeArguments<ListenOptions>(args);
    if (this.#listener) {
      const message = 'Listen method has been called more than once without closing.';
      throw nodeError('ERR_SERVER_ALREADY_LISTEN', message);
    }
    if (onListening) this.once('listening', onListening);
    this.#calls += 1;
    this.#closeOn(options.signal);
    const isAnyPort = args.length === 0 || typeof args[0] === 'function' || options.port === null;
    const port = isAnyPort || ('port' in options && options.port === undefined) ? 0 : options.port;
    if (typeof port !== 'number' && typeof port !== 'string') throw invalidListen(options);
    const number = readPort(port, 'options.port');
    if (options.host) this.#lookupAndListen(options.host, number);
    else this.#start('', number, options.ipv6Only);
    return this;
  }

  #closeOn(signal: AbortSignal | undefined): void {
    if (!signal) return;
    const close = () => void this.close();
    if (signal.aborted) process.nextTick(close);
    else signal.addEventListener('abort', close, { once: true });
    this.once('close', () => signal.removeEventListener('abort', close));
  }

  #lookupAndListen(host: string, port: number): void {
    const call = this.#calls;
    lookup(host, { all: true }, (error, found) => {
      if (call !== this.#calls) return;
      if (error) this.emit('error', error);
      else this.#start(Array.isArray(found) ? (found[0]?.address ?? '') : '', port);
    });
  }

  /** @param ip '' stands for every address: `::`, or `0.0.0.0` when that fails */
  #start(ip: string, port: number, ipv6Only = false): void {
    let address = ip || '::';
    let result = bindListener(address, port, ipv6Only);
    if (!ip && typeof result === 'string' && result !== 'EADDRINUSE') {
      address = '0.0.0.0';
      result = bindListener(address, port);
    }
    if (typeof result === 'string') {
      const error = uvExceptionWithHostPort(result, 'listen', address, port);
      process.nextTick(() => this.emit('error', error));
      return;
    }
    this.#listener = result;
    result.onConnection = (end) => this.#accept(end);
    if (this.#isUnref) result.unref();
    process.nextTick(() => {
      if (this.#listener) this.emit('listening');
    });
  }

  #accept(end: TcpEnd): void {
    if (this.maxConnections !== undefined && this.#connections >= this.maxConnections) {
      const { local, remote } = end;
      this.emit('drop', {
        localAddress: local?.address,
        localPort: local?.port,
        localFamily: local?.family,
        remoteAddress: remote?.address,
        remotePort: remote?.port,
        remoteFamily: remote?.family,
      });
      end.close();
      return;
    }
    const options: SocketOptions = {
      handle: end,
      allowHalfOpen: this.allowHalfOpen,
      pauseOnCreate: this.pauseOnConnect,
    };
    const socket = new Socket(options);
    this.#connections += 1;
    socket.server = this;
    socket._onDestroyed = () => {
      this.#connections -= 1;
      this.#emitCloseIfDrained();
    };
    this.emit('connection', socket);
  }

  address(): Address | null {
    return this.#listener ? { ...this.#listener.local } : null;
  }

  getConnections(callback: (error: Error | null, count: number) => void): this {
    process.nextTick(callback, null, this.#connections);
    return this;
  }

  close(callback?: (error?: Error) => void): this {
    this.#calls += 1;
    if (typeof callback === 'function') {
      if (this.#listener) this.once('close', callback);
      else this.once('close', () => callback(nodeError('ERR_SERVER_NOT_RUNNING', 'Server is not running.')));
    }
    this.#listener?.close();
    this.#listener = undefined;
    this.#emitCloseIfDrained();
    return this;
  }

  #emitCloseIfDrained(): void {
    if (!this.#listener && this.#connections === 0) process.nextTick(() => this.emit('close'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#listener) return;
    await new Promise<void>((resolve, reject) => this.close((error) => (error ? reject(error) : resolve())));
  }

  ref(): this {
    this.#isUnref = false;
    this.#listener?.ref();
    return this;
  }

  unref(): this {
    this.#isUnref = true;
    this.#listener?.unref();
    return this;
  }
}

function invalidListen(options: ListenOptions): Error {
  const reason = 'port' in options || 'path' in options ? 'is invalid' : 'must have the property "port" or "path"';
  const message = `The argument 'options' ${reason}. Received ${inspect(options)}`;
  return nodeError('ERR_INVALID_ARG_VALUE', message, TypeError);
}
