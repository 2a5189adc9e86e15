// node:stream/promises, node:stream/consumers; streams themselves are the package's, taken from Node.
import { Stream, type Readable } from 'readable-stream';
import { Buffer } from '../buffer.ts';

type Source = Readable | AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>;

export const { finished, pipeline } = Stream.promises;

async function bytesOf(source: Source): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source as AsyncIterable<Uint8Array | string>) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads to the end. */
export async function buffer(source: Source): Promise<Buffer> {
  return bytesOf(source);
}

/** Reads to the end, as UTF-8. */
export async function text(source: Source): Promise<string> {
  return new TextDecoder().decode(await bytesOf(source));
}

/** Reads to the end, as JSON. @throws {SyntaxError} */
export async function json(source: Source): Promise<unknown> {
  return JSON.parse(await text(source)) as unknown;
}

/** Reads to the end. */
export async function arrayBuffer(source: Source): Promise<ArrayBuffer> {
  return new Uint8Array(await bytesOf(source)).buffer;
}

/** Reads to the end. */
export async function blob(source: Source): Promise<Blob> {
  return new Blob([await arrayBuffer(source)]);
}
