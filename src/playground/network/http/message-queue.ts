import type { Socket } from '../socket.ts';
import { MessageHeaders } from './message-headers.ts';
import type { HeadersInput } from './render.ts';

export type Chunk = string | Uint8Array;
export type WriteCallback = (error?: Error | null) => void;
interface Waiting {
  readonly data: Chunk;
  readonly encoding: BufferEncoding | undefined;
  readonly callback: WriteCallback | undefined;
}
/** What may wait before `write` says that it is enough, in bytes. */
const highWaterMark = 65536;

/** A message and its connection: what is sent before the connection is this message's waits. */
export abstract class MessageQueue extends MessageHeaders {
  finished = false;
  outputSize = 0;
  _needsDrain = false;
  #socket: Socket | null = null;
  #waiting: Waiting[] = [];
  #corked = 0;

  get socket(): Socket | null {
    return this.#socket;
  }
  set socket(socket: Socket | null) {
    for (let count = 0; count < this.#corked; count += 1) socket?.cork();
    this.#socket = socket;
  }
  get connection() {
    return this.#socket;
  }
  get writableLength() {
    return this.outputSize + (this.#socket?.writableLength ?? 0);
  }
  get writableHighWaterMark() {
    return this.#socket?.writableHighWaterMark ?? highWaterMark;
  }

  /** Several messages can wait for one connection. */
  get #isTurn(): boolean {
    const current: MessageQueue | null | undefined = this.#socket?._httpMessage;
    return current === this;
  }

  cork(): void {
    this.#corked += 1;
    this.#socket?.cork();
  }

  uncork(): void {
    this.#corked -= 1;
    this.#socket?.uncork();
  }

  flushHeaders(): void {
    if (this._header === null) this._implicitHeader();
    this._send('');
  }

  override _storeHeader(firstLine: string, headers?: HeadersInput): void {
    super._storeHeader(firstLine, headers);
    if (this.hasHeader('expect')) this._send('');
  }

  /** Sends the head, if it is not sent yet, and these bytes. @returns false when it is enough for now */
  _send(data: Chunk, encoding?: BufferEncoding, callback?: WriteCallback): boolean {
    let all = data;
    if (!this._headerSent && this._header !== null) {
      if (typeof data === 'string' && (!encoding || /^(utf-?8|latin1)$/.test(encoding))) all = this._header + data;
      else this.#waiting.unshift({ data: this._header, encoding: 'latin1', callback: undefined });
      this._headerSent = true;
    }
    return this._writeRaw(all, encoding, callback);
  }

  /** To the socket, or kept until there is one. */
  _writeRaw(data: Chunk, encoding?: BufferEncoding, callback?: WriteCallback): boolean {
    const socket = this.#socket;
    if (socket?.destroyed) return false;
    if (socket?.writable && this.#isTurn) {
      this.#flushWaiting(socket);
      return socket.write(data, encoding ?? 'utf8', callback);
    }
    this.#waiting.push({ data, encoding, callback });
    this.outputSize += data.length;
    return this.outputSize < highWaterMark;
  }

  #flushWaiting(socket: Socket): boolean {
    let isTaken = true;
    socket.cork();
    for (const { data, encoding, callback } of this.#waiting.splice(0)) {
      isTaken = socket.write(data, encoding ?? 'utf8', callback);
    }
    socket.uncork();
    this.outputSize = 0;
    return isTaken;
  }

  _dropWaiting(): void {
    this.#waiting = [];
  }

  /** There is a socket now. */
  _flush(): void {
    if (!this.#socket?.writable) return;
    const isTaken = this.#flushWaiting(this.#socket);
    if (this.finished) this.emit('prefinish');
    else if (isTaken) this._drain();
  }

  /** Everything that was written is with the socket. */
  _drain(): void {
    if (this.finished || !this._needsDrain) return;
    this._needsDrain = false;
    this.emit('drain');
  }

  /** Nothing more comes: what is corked goes out. */
  _release(): void {
    const socket = this.#socket;
    if (socket) {
      (socket as unknown as { _writableState: { corked: number } })._writableState.corked = 1;
      socket.uncork();
    }
    this.#corked = 0;
    this.finished = true;
    if (this.#waiting.length === 0 && this.#isTurn) this.emit('prefinish');
  }
}
