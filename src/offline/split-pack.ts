import { OfflineError } from './problem.ts';

/**
 * A stream of files, one after the other, and how long each is → their bytes, in order. What was not asked for is not read.
 * @throws {OfflineError} when the stream ends before the last of them
 */
export async function* splitPack(
  body: ReadableStream<Uint8Array>,
  lengths: Iterable<number>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let chunk = new Uint8Array();
  try {
    for (const length of lengths) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (chunk.length === 0) {
          const { done, value } = await reader.read();
          if (done) throw new OfflineError('changed', 'the pack ends early');
          chunk = new Uint8Array(value);
        }
        const part = chunk.subarray(0, length - filled);
        bytes.set(part, filled);
        filled += part.length;
        chunk = chunk.subarray(part.length);
      }
      yield bytes;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
