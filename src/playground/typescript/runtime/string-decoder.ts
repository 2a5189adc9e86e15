// node:string_decoder: characters that are split over chunks are put together.
import { Buffer } from './buffer.ts';

const whole: Record<string, number> = { base64: 3, base64url: 3 };

/** Node's StringDecoder. */
export class StringDecoder {
  readonly encoding: BufferEncoding;
  readonly #text: TextDecoder | undefined;
  #rest = Buffer.alloc(0);

  constructor(encoding: BufferEncoding = 'utf8') {
    const name = encoding
      .toLowerCase()
      .replace(/^utf-/, 'utf')
      .replace(/^ucs-?2$/, 'utf16le');
    this.encoding = (name === 'binary' ? 'latin1' : name) as BufferEncoding;
    if (this.encoding === 'utf8' || this.encoding === 'utf16le') {
      this.#text = new TextDecoder(this.encoding === 'utf8' ? 'utf-8' : 'utf-16le', { ignoreBOM: true });
    }
  }

  write(chunk: Uint8Array | string): string {
    if (typeof chunk === 'string') return chunk;
    if (this.#text) return this.#text.decode(chunk, { stream: true });
    const bytes = Buffer.concat([this.#rest, chunk]);
    const kept = bytes.length % (whole[this.encoding] ?? 1);
    this.#rest = bytes.subarray(bytes.length - kept);
    return bytes.subarray(0, bytes.length - kept).toString(this.encoding);
  }

  end(chunk?: Uint8Array | string): string {
    const start = chunk === undefined ? '' : this.write(chunk);
    const rest = this.#text ? this.#text.decode() : this.#rest.toString(this.encoding);
    this.#rest = Buffer.alloc(0);
    return start + rest;
  }
}
