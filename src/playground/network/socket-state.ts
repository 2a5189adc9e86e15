import { Duplex } from 'readable-stream';
import type { Address } from './addresses.ts';
import type { TcpEnd } from './tcp-end.ts';

/** What can be read off a socket, while it is connected and after. */
export class SocketState extends Duplex {
  connecting = false;
  _handle: TcpEnd | null = null;
  /** What waits for the connection, in bytes. */
  _pendingBytes = 0;
  /** What stays known when the connection is gone. */
  #last: Pick<TcpEnd, 'bytesRead' | 'bytesWritten'> & { remote?: Address | undefined } = {
    bytesRead: 0,
    bytesWritten: 0,
  };

  /** Gives the connection away. */
  _detach(): TcpEnd | null {
    const handle = this._handle;
    if (handle) this.#last = { bytesRead: handle.bytesRead, bytesWritten: handle.bytesWritten, remote: handle.remote };
    this._handle = null;
    return handle;
  }

  /** Forgets the connection before. */
  _forget(): void {
    this._handle = null;
    this.#last = { bytesRead: 0, bytesWritten: 0 };
  }

  get #remote() {
    const { remote } = this.#last;
    return this.connecting ? remote : (this._handle?.remote ?? remote);
  }

  address(): Address | Record<string, never> {
    return this._handle?.local ?? {};
  }

  get localAddress() {
    return this._handle?.local?.address;
  }
  get localPort() {
    return this._handle?.local?.port;
  }
  get localFamily() {
    return this._handle?.local?.family;
  }
  get remoteAddress() {
    return this.#remote?.address;
  }
  get remotePort() {
    return this.#remote?.port;
  }
  get remoteFamily() {
    return this.#remote?.family;
  }
  get bytesRead() {
    return (this._handle ?? this.#last).bytesRead;
  }
  get bytesWritten() {
    const waiting = (this as unknown as { writableBuffer: { chunk: Uint8Array }[] }).writableBuffer;
    const sent = (this._handle ?? this.#last).bytesWritten + this._pendingBytes;
    return waiting.reduce((sum, { chunk }) => sum + chunk.length, sent);
  }
  get pending() {
    return !this._handle || this.connecting;
  }
  get readyState() {
    if (this.connecting) return 'opening';
    if (this.readable) return this.writable ? 'open' : 'readOnly';
    return this.writable ? 'writeOnly' : 'closed';
  }
}
