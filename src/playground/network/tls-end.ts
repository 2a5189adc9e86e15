import { describeSystemError, type SystemErrorCode } from '../typescript/runtime/errors.ts';
import type { Socket } from './socket.ts';
import { TcpEnd, type ErrorName, type Received, type WriteDone } from './tcp-end.ts';

/** OpenSSL writes the number of a thread before its errors. */
const thread = '40D7A1B6C07F0000';
const helloSize = 512;

/** A record that begins a handshake, as far as anybody here looks into it: ClientHello, TLS 1.2 and later. */
function makeHello(): Uint8Array {
  const hello = new Uint8Array(5 + helloSize);
  const size = (bytes: number) => [bytes >> 8, bytes & 255];
  hello.set([22, 3, 1, ...size(helloSize), 1, 0, ...size(helloSize - 4), 3, 3]);
  return hello;
}

/** What OpenSSL says of an answer that is no TLS. */
function wrongVersion(): Error {
  const where = '../deps/openssl/openssl/ssl/record/methods/tlsany_meth.c:77';
  const text = `${thread}:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:${where}:\n`;
  const reason = 'wrong version number';
  return Object.assign(new Error(text), { library: 'SSL routines', reason, code: 'ERR_SSL_WRONG_VERSION_NUMBER' });
}

/** `write EPROTO …`: what waited to be written, and why it was not. */
function writeError(code: SystemErrorCode, detail: string): Error {
  const { errno } = describeSystemError(code);
  return Object.assign(new Error(`write ${code} ${detail}`), { errno, code, syscall: 'write' });
}

const tlsRecords = [20, 21, 22, 23];
const isTls = ([type = 0, version]: Uint8Array) => tlsRecords.includes(type) && version === 3;

/** An end of a connection with a TLS handshake on it that never ends: nothing is written before it does. */
export class TlsEnd extends TcpEnd {
  readonly #inner: TcpEnd;
  readonly #parent: Socket | undefined;
  readonly #onError: (error: Error) => void;
  #pending: WriteDone | undefined;

  /** @param parent the socket that the connection belongs to, if it is another one */
  constructor(inner: TcpEnd, parent: Socket | undefined, onError: (error: Error) => void) {
    super();
    this.#inner = inner;
    this.#parent = parent;
    this.#onError = onError;
    inner.onRead = (received) => this.#handle(received);
  }

  #handle(received: Received): void {
    if (!(received instanceof Uint8Array)) this.onRead(received);
    else if (!isTls(received)) {
      const error = wrongVersion();
      const pending = this.#pending;
      this.#pending = undefined;
      if (pending) pending(writeError('EPROTO', error.message));
      else this.#onError(error);
    }
  }

  sendHello(): void {
    this.#inner.write(makeHello(), () => undefined);
  }

  override connect(ip: string, port: number, done: (error: ErrorName) => void): void {
    this.#inner.connect(ip, port, (error) => {
      this.local = this.#inner.local;
      this.remote = this.#inner.remote;
      done(error);
    });
  }

  override startReading(): void {
    this.#inner.startReading();
  }

  override stopReading(): void {
    this.#inner.stopReading();
  }

  override write(_bytes: Uint8Array, done: WriteDone): 'pending' {
    this.#pending = done;
    return 'pending';
  }

  override shutdown(done: () => void): void {
    this.#inner.shutdown(done);
  }

  override close(done: () => void = () => undefined): void {
    const end = () => {
      this.#pending?.(writeError('ECANCELED', 'Canceled because of SSL destruction'));
      done();
    };
    const parent = this.#parent;
    if (!parent) this.#inner.close(end);
    else if (!parent._handle) process.nextTick(end);
    else {
      parent.once('close', end);
      parent.destroy();
    }
  }

  override reset(done: () => void): void {
    this.#inner.reset(done);
  }

  override ref(): void {
    this.#inner.ref();
  }

  override unref(): void {
    this.#inner.unref();
  }
}
