import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const folder = '.cache/brotli';
/** What no build has asked for in this many days is thrown away. */
const keptDays = 14;

/**
 * Bytes → the same as small as brotli makes it. Kept by content, because 10 MB take half a minute.
 * @param quality less than the best where time matters more
 */
export async function compress(content: Uint8Array, quality = constants.BROTLI_MAX_QUALITY): Promise<Buffer> {
  const suffix = quality === constants.BROTLI_MAX_QUALITY ? '' : `-${quality}`;
  const file = join(folder, `${createHash('sha256').update(content).digest('hex').slice(0, 32)}${suffix}.br`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const compressed = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
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

/** Throws away what was kept and not asked for since. */
export function forgetUnused(): void {
  if (!existsSync(folder)) return;
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < oldest) rmSync(file, { force: true });
  }
}
