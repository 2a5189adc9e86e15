import { Buffer } from 'buffer';
import { addAbortSignal } from 'readable-stream';
import { errnoException, nodeError } from '../typescript/runtime/errors.ts';
import { connectSocket, normalizeArguments, type ConnectArguments } from './connect.ts';
import type { OutgoingMessage } from './http/outgoing.ts';
import type { Server } from './server.ts';
import { SocketState } from './socket-state.ts';
import { SocketTimeout } from './socket-timeout.ts';
import { TcpEnd, type ErrorName, type Received } from './tcp-end.ts';

export interface SocketOptions {
  allowHalfOpen?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** The server's end of a connection that was accepted. */
  handle?: TcpEnd | undefined;
  pauseOnCreate?: boolean | undefined;
  highWaterMark?: number | undefined;
}
type WriteDone = (error?: Error | null) => void;

/**
 * net.Socket: the order of its events and the text of its errors are those of Node 24's lib/net.js, which this follows
 * step by step. Public names that start with _ are Node's own.
 */
export class Socket extends SocketState {
  server: Server | null = null;
  timeout: number | undefined;
  autoSelectFamilyAttemptedAddresses?: string[];
  _hadError = false;
  /** The HTTP message that has the connection. */
  _httpMessage: OutgoingMessage | null = null;
  #isReset = false;
  readonly #timer: SocketTimeout;

  constructor(options: SocketOptions = {}) {
    // A signal that is aborted already destroys: that takes a whole socket.
    const { signal, ...rest } = options;
    super({ ...rest, allowHalfOpen: Boolean(options.allowHalfOpen), emitClose: false, autoDestroy: true });
    this.#timer = new SocketTimeout(() => this.emit('timeout'));
    this.on('end', () => {
      if (!this.allowHalfOpen) this.write = writeAfterEnd;
    });
    if (options.handle) {
      this._attach(options.handle);
      if (options.pauseOnCreate) this.pause();
      else this.read(0);
    }
    if (signal) addAbortSignal(signal, this);
  }

  /** Takes an end of a connection, connected or about to be. */
  _attach(handle: TcpEnd): void {
    this._handle = handle;
    handle.onRead = (received) => this.#handleRead(received);
  }

  connect(...args: ConnectArguments): this {
    const [options, listener] = normalizeArguments(args);
    if (listener) this.once('connect', listener);
    connectSocket(this, options);
    return this;
  }

  /** A socket can be connected again after it was closed. */
  _prepareToConnect(): void {
    Reflect.deleteProperty(this, 'write');
    if (this.destroyed) {
      this._forget();
      (this as unknown as { _undestroy: () => void })._undestroy();
    }
    if (!this._handle) this._attach(new TcpEnd());
    this._unrefTimer();
    this.connecting = true;
  }

  /** The connection stands. */
  _finishConnecting(): void {
    this.connecting = false;
    this._unrefTimer();
    this.emit('connect');
    this.emit('ready');
    if (!this.isPaused()) this.read(0);
  }

  #handleRead(received: Received): void {
    this._unrefTimer();
    if (received === null) {
      this.push(null);
      this.read(0);
    } else if (typeof received === 'string') this.destroy(errnoException(received, 'read'));
    else if (!this.push(Buffer.from(received.buffer))) this._handle?.stopReading();
  }

  override _read(size: number): void {
    if (this.connecting || !this._handle) this.once('connect', () => this._read(size));
    else this._handle.startReading();
  }

  override _write(chunk: Uint8Array, _encoding: string, done: WriteDone): void {
    this.#send(chunk, done);
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: WriteDone): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  #send(bytes: Uint8Array, done: WriteDone): void {
    if (this.connecting) {
      const onClose = () =>
        done(nodeError('ERR_SOCKET_CLOSED_BEFORE_CONNECTION', 'Socket closed before the connection was established'));
      this._pendingBytes = bytes.length;
      this.once('connect', () => {
        this.off('close', onClose);
        this.#send(bytes, done);
      });
      this.once('close', onClose);
      return;
    }
    this._pendingBytes = 0;
    if (!this._handle) {
      done(nodeError('ERR_SOCKET_CLOSED', 'Socket is closed'));
      return;
    }
    this._unrefTimer();
    const finish = (code: ErrorName | Error) =>
      done(code instanceof Error ? code : code ? errnoException(code, 'write') : null);
    const result = this._handle.write(bytes, (code) => {
      this._unrefTimer();
      finish(code);
    });
    if (result !== 'pending') finish(result);
  }

  override _final(done: WriteDone): void {
    if (this.connecting) this.once('connect', () => this._final(done));
    else if (this._handle) this._handle.shutdown(done);
    else done();
  }

  /** Closes the connection with a reset: the other side gets ECONNRESET. */
  resetAndDestroy(): this {
    if (!this._handle) return this.destroy(nodeError('ERR_SOCKET_CLOSED', 'Socket is closed'));
    if (this.connecting) this.once('connect', () => this.#reset());
    else this.#reset();
    return this;
  }

  #reset(): void {
    this.#isReset = true;
    this.destroy();
  }

  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', () => this.destroy());
  }

  override _destroy(error: Error | null, done: WriteDone): void {
    this.connecting = false;
    this.#timer.stop();
    const handle = this._detach();
    const emitClose = () => this.emit('close', Boolean(error));
    if (handle) {
      handle.onRead = () => undefined;
      if (this.#isReset) handle.reset(emitClose);
      else handle.close(emitClose);
      this.#isReset = false;
      done(error);
    } else {
      done(error);
      process.nextTick(() => this.emit('close'));
    }
    this._onDestroyed?.();
  }

  /** The server that counts its connections. */
  _onDestroyed?: () => void;

  /** Calls 'timeout' after so many ms without traffic; 0 turns it off. It does not keep the program alive. */
  setTimeout(ms: number, listener?: () => void): this {
    if (this.destroyed) return this;
    this.timeout = ms;
    this.#timer.set(ms);
    if (listener && ms === 0) this.off('timeout', listener);
    else if (listener) this.once('timeout', listener);
    return this;
  }

  /** There was traffic. */
  _unrefTimer(): void {
    this.#timer.refresh();
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    if (this._handle) this._handle.ref();
    else this.once('connect', () => this.ref());
    return this;
  }

  unref(): this {
    if (this._handle) this._handle.unref();
    else this.once('connect', () => this.unref());
    return this;
  }
}

/** Replaces `write` once the other side has ended: a clearer error than 'write after end'. */
function writeAfterEnd(this: Socket, ...args: unknown[]): boolean {
  if (!this.writableEnded) return SocketState.prototype.write.apply(this, args as Parameters<Socket['write']>);
  const error = Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' });
  const done = args.find((arg) => typeof arg === 'function');
  if (done) process.nextTick(done, error);
  this.destroy(error);
  return false;
}
