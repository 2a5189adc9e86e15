import { addressOf, findListener, freePort, isIP, isLocalAddress, normalizeIP, type Address } from './addresses.ts';
import type { SystemErrorCode } from '../typescript/runtime/errors.ts';
import { loop } from '../typescript/runtime/loop.ts';
import { ReceiveBuffer } from './receive-buffer.ts';

/** The name of an error; '' where there is none. */
export type ErrorName = SystemErrorCode | '';
/** Bytes, the end of the stream, or an error. */
export type Received = Uint8Array | null | SystemErrorCode;
type Done = (error: ErrorName) => void;
/** Called with the reason of a write that failed: a name, or an error with more to say (TLS). */
export type WriteDone = (error: ErrorName | Error) => void;

/**
 * One end of a TCP connection on this machine: what the kernel (Linux) and libuv know of a socket.
 * What arrives is there at once; the program hears of it in the poll phase, one task at a time.
 */
export class TcpEnd {
  bytesRead = 0;
  bytesWritten = 0;
  local: Address | undefined;
  remote: Address | undefined;
  onRead: (received: Received) => void = () => undefined;

  #peer: TcpEnd | undefined;
  readonly #received = new ReceiveBuffer();
  /** The other side ended its half. */
  #gotFin = false;
  #sentFin = false;
  /** A reset was sent or received: nothing goes in or out any more. */
  #isDead = false;
  #isClosed = false;
  /** The kernel's pending error: the next call gets it, once. */
  #error: ErrorName = '';
  #isReading = false;
  #isRef = true;
  #holdsLoop = false;
  #isScheduled = false;
  #onConnect: Done | undefined;
  #waiting: { readonly bytes: Uint8Array; readonly done: WriteDone } | undefined;
  #onDrained: (() => void) | undefined;

  /** Connects to an address of this machine; `done` is called in the poll phase. To any other address it waits for ever. */
  connect(ip: string, port: number, done: Done): void {
    loop.hold();
    this.#onConnect = done;
    if (!isLocalAddress(ip)) return;
    const listener = findListener(ip, port);
    if (listener) {
      const to = normalizeIP(ip)
        .replace(/^0\.0\.0\.0$/, '127.0.0.1')
        .replace(/^::$/, '::1');
      this.local = addressOf(this.local?.address ?? to, this.local?.port ?? freePort());
      this.remote = addressOf(to, port);
      const other = new TcpEnd();
      const seen = (at: Address) =>
        isIP(listener.local.address) === 6 && isIP(at.address) === 4 ? addressOf(`::ffff:${at.address}`, at.port) : at;
      other.local = seen(this.remote);
      other.remote = seen(this.local);
      this.#peer = other;
      other.#peer = this;
      listener.enqueue(other);
    } else this.#error = 'ECONNREFUSED';
    this.#notify();
  }

  startReading(): void {
    this.#isReading = true;
    this.#hold();
    if (this.#received.size > 0 || this.#gotFin || this.#error || this.#isDead) this.#notify();
  }

  stopReading(): void {
    this.#isReading = false;
    this.#hold();
  }

  /**
   * Sends bytes.
   * @returns '' when the kernel took them, the error's name when it did not, or 'pending': `done` is called when it did.
   */
  write(bytes: Uint8Array, done: WriteDone): ErrorName | 'pending' {
    const peer = this.#peer;
    if (this.#error) return this.#takeError();
    if (!peer || this.#isDead || this.#sentFin) return 'EPIPE';
    this.bytesWritten += bytes.length;
    if (peer.#isClosed) {
      // The kernel takes the bytes; the answer is a reset.
      this.#receiveReset();
      return '';
    }
    if (peer.#received.isFull) {
      this.#waiting = { bytes: bytes.slice(), done };
      loop.hold();
      return 'pending';
    }
    peer.#receive(bytes);
    return '';
  }

  /** Ends this half, after what waits to be written; `done` is called before the next poll. */
  shutdown(done: () => void): void {
    loop.hold();
    const finish = () => {
      // libuv does it in a phase of its own before the next poll.
      loop.immediate(() => {
        loop.release();
        this.#sendFin();
        done();
      });
    };
    if (this.#waiting) this.#onDrained = finish;
    else finish();
  }

  /** Closes: with bytes that nobody read the other side gets a reset. `done` is called in the closing phase. */
  close(done: () => void = () => undefined): void {
    if (this.#isClosed) return;
    if (this.#received.size > 0) this.#sendReset();
    else this.#sendFin();
    this.#finish(done);
  }

  /** Closes with a reset. */
  reset(done: () => void = () => undefined): void {
    if (this.#isClosed) return;
    this.#sendReset();
    this.#finish(done);
  }

  ref(): void {
    this.#isRef = true;
    this.#hold();
  }

  unref(): void {
    this.#isRef = false;
    this.#hold();
  }

  #sendFin(): void {
    const peer = this.#peer;
    if (peer && !this.#sentFin && !this.#isDead) peer.#receiveFin();
    this.#sentFin = true;
  }

  #sendReset(): void {
    const peer = this.#peer;
    if (peer && !this.#isDead) peer.#receiveReset();
    this.#isDead = true;
  }

  #receive(bytes: Uint8Array): void {
    this.#received.add(bytes);
    this.#notify();
  }

  #receiveFin(): void {
    this.#gotFin = true;
    this.#notify();
  }

  #receiveReset(): void {
    if (this.#isDead) return;
    this.#isDead = true;
    // Linux: whoever has seen the end of the stream learns of the reset by writing only.
    this.#error = this.#gotFin ? 'EPIPE' : 'ECONNRESET';
    this.#notify();
    this.#settleWaiting();
  }

  #takeError(): ErrorName {
    const error = this.#error;
    this.#error = '';
    return error;
  }

  #notify(): void {
    if (this.#isScheduled || this.#isClosed) return;
    this.#isScheduled = true;
    loop.macro(() => {
      this.#isScheduled = false;
      if (!this.#isClosed) this.#handleEvents();
    });
  }

  #handleEvents(): void {
    const onConnect = this.#onConnect;
    if (onConnect) {
      this.#onConnect = undefined;
      loop.release();
      onConnect(this.#takeError());
      if (this.#received.size > 0 || this.#gotFin || this.#isDead) this.#notify();
    } else if (this.#isReading) this.#read();
  }

  #read(): void {
    if (this.#received.size > 0) {
      const bytes = this.#received.take();
      this.bytesRead += bytes.length;
      const peer = this.#peer;
      if (peer) peer.#settleWaiting();
      this.onRead(bytes);
      if (this.#isReading) this.startReading();
      return;
    }
    if (!this.#gotFin && !this.#isDead) return;
    this.stopReading();
    this.onRead((this.#gotFin ? '' : this.#takeError()) || null);
  }

  /** The write that waits goes out, or fails. */
  #settleWaiting(): void {
    const waiting = this.#waiting;
    const peer = this.#peer;
    if (!waiting || !peer || (!this.#isDead && peer.#received.isFull)) return;
    this.#waiting = undefined;
    if (!this.#isDead) peer.#receive(waiting.bytes);
    loop.macro(() => {
      loop.release();
      if (!this.#isClosed) waiting.done(this.#takeError());
      this.#onDrained?.();
    });
  }

  #hold(): void {
    const holds = this.#isReading && this.#isRef && !this.#isClosed;
    if (holds === this.#holdsLoop) return;
    this.#holdsLoop = holds;
    if (holds) loop.hold();
    else loop.release();
  }

  #finish(done: () => void): void {
    this.#isClosed = true;
    this.#hold();
    const onConnect = this.#onConnect;
    const waiting = this.#waiting;
    this.#onConnect = this.#waiting = undefined;
    loop.closing(() => {
      if (onConnect ?? waiting) loop.release();
      onConnect?.('ECANCELED');
      waiting?.done('ECANCELED');
      done();
    });
  }
}
