import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const folder = '.cache/brotli';

/** Bytes → the same as small as brotli makes it. Kept by content, because 10 MB take half a minute. */
export async function compress(content: Uint8Array): Promise<Buffer> {
  const file = join(folder, `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.br`);
  if (existsSync(file)) return readFileSync(file);
  const compressed = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  // Two builds may be at it at once: a name gets its content in one step.
  writeFileSync(`${file}.${process.pid}`, compressed);
  renameSync(`${file}.${process.pid}`, file);
  return compressed;
}
