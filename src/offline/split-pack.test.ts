import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPack } from './split-pack.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A stream that brings some bytes in chunks of these lengths, again and again. */
function streamOf(content: string, chunkLengths: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(content);
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const length = chunkLengths[turn++ % chunkLengths.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
  });
}

async function split(body: ReadableStream<Uint8Array>, lengths: readonly number[]): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of splitPack(body, lengths)) parts.push(text(part));
  return parts;
}

describe('a pack', () => {
  it('gives its files as they were put into it, however the network cuts it', async () => {
    const files = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), { maxLength: 20 });
    const chunks = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(files, chunks, async (parts, cuts) => {
        expect(
          await split(
            streamOf(parts.join(''), cuts),
            parts.map(({ length }) => length),
          ),
        ).toEqual(parts);
      }),
    );
  });

  it('that is not whole is told of, after what was whole', async () => {
    const parts: string[] = [];
    const read = async (): Promise<void> => {
      for await (const part of splitPack(streamOf('abcdef', [4]), [3, 4])) parts.push(text(part));
    };
    await expect(read()).rejects.toThrow('changed: the pack ends early');
    expect(parts).toEqual(['abc']);
  });

  it('is read no further than it is wanted', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => void (isCancelled = true),
    });
    expect(await split(body, [4])).toHaveLength(1);
    expect(isCancelled).toBe(true);
  });
});
