import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { compress, forgetUnused } from './brotli.ts';

/** Texts, and what else becomes smaller. Pagefind's own files are gzip already. */
const compressible = new Set('.html .js .mjs .css .json .svg .xml .txt .py .ts .webmanifest .wasm .zip'.split(' '));
/** In an emergency the kill switch is copied over it on the host (docs/offline.md): servers must not go on sending the old one, compressed. */
const isWorker = (path: string, folder: string): boolean => path === join(folder, 'sw.js');
/** Below this, a packet is a packet: nothing is gained. */
const smallest = 512;
/**
 * Demo pages are four fifths of all pages and no way into the site: half the time for 3 % more bytes (10 of 11, measured on 75).
 * The packs of saved pages, 26 MB each, take a minute at 11, and three seconds at 9.
 */
const qualityOf = (path: string): number => {
  if (/\/offline\/.*\.txt$/.test(path)) return 9;
  return /\/demos\/.*\.html$/.test(path) ? 10 : 11;
};

/**
 * Writes a .br and a .gz beside every file of a built site that becomes smaller by it, for servers that send those
 * (deploy/nginx.conf, deploy/Caddyfile, scripts/serve/).
 * @returns how many files got company
 */
export async function writeCompressedFiles(folder: string): Promise<number> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, '_server')) && !isWorker(path, folder))
    .sort();
  let written = 0;
  const work = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) if (await writeBeside(path)) written += 1;
  };
  await Promise.all(cpus().map(work));
  forgetUnused();
  return written;
}

async function writeBeside(path: string): Promise<boolean> {
  const content = readFileSync(path);
  if (content.length < smallest) return false;
  writeFileSync(`${path}.br`, await compress(content, qualityOf(path.replaceAll('\\', '/'))));
  // Bytes of a header that say when and where are zero in Node's: two builds are the same.
  writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  return true;
}
