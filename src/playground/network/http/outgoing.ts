import { Buffer } from 'buffer';
import { nodeError } from '../../typescript/runtime/errors.ts';
import { invalidType } from '../../typescript/runtime/validate.ts';
import type { Socket } from '../socket.ts';
import { lengthMismatch, streamDestroyed } from './errors.ts';
import { MessageQueue, type Chunk, type WriteCallback } from './message-queue.ts';

const noop = () => undefined;

/** http.OutgoingMessage: what a request of a client and a response of a server have in common. Follows Node's. */
export abstract class OutgoingMessage extends MessageQueue {
  writable = true;
  destroyed = false;
  strictContentLength = false;
  writableFinished = false;
  errored: Error | null = null;
  _closed = false;
  #written = 0;
  #endCallbacks: WriteCallback[] = [];
  #flushError: Error | undefined;

  get closed() {
    return this._closed;
  }
  get writableEnded() {
    return this.finished;
  }
  get writableNeedDrain() {
    return !this.destroyed && !this.finished && this._needsDrain;
  }

  setTimeout(ms: number, listener?: () => void): this {
    if (listener) this.on('timeout', listener);
    if (this.socket) this.socket.setTimeout(ms);
    else this.once('socket', (socket: Socket) => void socket.setTimeout(ms));
    return this;
  }

  destroy(error?: Error): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.errored = error ?? null;
    if (this.socket) this.socket.destroy(error);
    else process.nextTick(() => this._emitClose());
    return this;
  }

  _emitClose(): void {
    if (this._closed) return;
    this._closed = true;
    this.emit('close');
  }

  write(chunk: Chunk, encoding?: BufferEncoding | WriteCallback, callback?: WriteCallback): boolean {
    const isTaken =
      typeof encoding === 'function'
        ? this.#write(chunk, undefined, encoding, false)
        : this.#write(chunk, encoding, callback, false);
    if (!isTaken) this._needsDrain = true;
    return isTaken;
  }

  #write(chunk: Chunk, encoding: BufferEncoding | undefined, callback: WriteCallback = noop, isLast: boolean): boolean {
    const length = measure(chunk, encoding);
    if (this.finished) {
      this.#failLate(callback);
      return false;
    }
    if (this.destroyed) {
      process.nextTick(callback, streamDestroyed('write'));
      return false;
    }
    this.#checkLength(length, isLast);
    this.#written += length;
    if (this._header === null) {
      if (isLast) this._contentLength = length;
      this._implicitHeader();
    }
    if (!this._hasBody) {
      process.nextTick(callback);
      return true;
    }
    const { socket } = this;
    if (!isLast && socket && !socket.writableCorked) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    if (!this.chunkedEncoding || length === 0) return this._send(chunk, encoding, callback);
    this._send(`${length.toString(16)}\r\n`, 'latin1');
    this._send(chunk, encoding);
    return this._send('\r\n', 'latin1', callback);
  }

  /** Written after the end: an event, unless the message is destroyed too. */
  #failLate(callback: WriteCallback): void {
    const error = nodeError('ERR_STREAM_WRITE_AFTER_END', 'write after end');
    process.nextTick(() => {
      callback(error);
      if (!this.destroyed) this.emit('error', error);
    });
  }

  #checkLength(more: number, isLast: boolean): void {
    if (!this.strictContentLength || this._contentLength === null || this.chunkedEncoding || !this._hasBody) return;
    const sum = this.#written + more;
    if (isLast ? sum !== this._contentLength : sum > this._contentLength) {
      throw lengthMismatch(sum, this._contentLength);
    }
  }

  end(
    chunk?: Chunk | WriteCallback | null,
    encoding?: BufferEncoding | WriteCallback | null,
    callback?: WriteCallback,
  ): this {
    const done = [chunk, encoding, callback].find((arg) => typeof arg === 'function');
    const data = typeof chunk === 'function' ? undefined : chunk;
    if (data && this.finished) {
      this.#failLate(done ?? noop);
      return this;
    }
    if (done) this.#queueEnd(done);
    if (this.finished) return this;
    this.socket?.cork();
    const finish = (error?: Error | null) => this.#finish(error);
    if (data) this.#writeLast(data, typeof encoding === 'string' ? encoding : undefined, finish);
    else {
      if (this._header === null) {
        this._contentLength = 0;
        this._implicitHeader();
      }
      this.#checkLength(0, true);
      this.#sendEnd(finish, false);
    }
    this._release();
    return this;
  }

  #writeLast(data: Chunk, encoding: BufferEncoding | undefined, finish: WriteCallback): void {
    const isChecked = this.destroyed || this.strictContentLength;
    if (!isChecked && this._header === null) {
      this._contentLength = measure(data, encoding);
      this._implicitHeader();
    }
    // Can the last chunk be the last thing that is sent?
    const isWhole = !isChecked && this._hasBody && !this.chunkedEncoding;
    this.#write(data, encoding, isWhole ? finish : undefined, true);
    this.#checkLength(0, true);
    if (!isWhole) this.#sendEnd(finish, true);
  }

  #sendEnd(finish: WriteCallback, hasChunk: boolean): void {
    if (this._hasBody && this.chunkedEncoding) this._send(`0\r\n${this._trailer}\r\n`, 'latin1', finish);
    else if (!this._headerSent || this.writableLength || hasChunk) this._send('', 'latin1', finish);
    else process.nextTick(finish);
  }

  #queueEnd(callback: WriteCallback): void {
    if (this.writableFinished) {
      callback(nodeError('ERR_STREAM_ALREADY_FINISHED', 'Cannot call end after a stream was finished'));
    } else if (this.#flushError) process.nextTick(callback, this.#flushError);
    else this.#endCallbacks.push(callback);
  }

  #finish(error?: Error | null): void {
    const { socket } = this;
    const callbacks = this.#endCallbacks.splice(0);
    if (error || this.errored || socket?.errored || socket?._hadError) {
      this.#flushError = error ?? this.errored ?? socket?.errored ?? streamDestroyed('end');
      for (const callback of callbacks) callback(this.#flushError);
      return;
    }
    this.writableFinished = true;
    for (const callback of callbacks) callback(null);
    this.emit('finish');
  }
}

/** In bytes. Throws for what is no chunk. */
function measure(chunk: unknown, encoding: BufferEncoding | undefined): number {
  if (chunk === null) throw nodeError('ERR_STREAM_NULL_VALUES', 'May not write null values to stream', TypeError);
  if (typeof chunk === 'string') return Buffer.byteLength(chunk, encoding);
  if (chunk instanceof Uint8Array) return chunk.byteLength;
  throw invalidType('chunk', 'be of type string or an instance of Buffer or Uint8Array', chunk);
}
