import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a built site that also come as one. */
export interface PackedFiles {
  /** 1.texts.txt: /offline/pt.VERSION.1.texts.txt */
  readonly ending: string;
  readonly paths: readonly string[];
  /** One file after the other. */
  readonly bytes: Buffer;
}

/**
 * Kind of pack → what is in it. Texts that have much in common are compressed as one by the host, under a name that hosts
 * compress; Pagefind's files are compressed already. Scripts and runtimes, which the browser has anyway as a rule, come by themselves.
 */
const kinds = new Map([
  ['texts.txt', /^(?!(_astro|play|index\.html))[^]*\.(html|json|py|ts|txt)$/],
  ['index.bin', /^pagefind\/(fragment|index)\//],
]);
/** Bytes of a pack, before compression. Hosts limit a file: Cloudflare Pages to 25 MiB (developers.cloudflare.com/pages/platform/limits). */
const largest = 12_000_000;

/** Files of a built site, sorted → those that come in packs, and the rest. */
export function packFiles(folder: string, paths: readonly string[]): { packs: PackedFiles[]; rest: string[] } {
  const groups = Map.groupBy(paths, (path) => [...kinds].find(([, pattern]) => pattern.test(path))?.[0]);
  const packs = [...kinds.keys()].flatMap((kind) =>
    cut(folder, groups.get(kind) ?? []).map((part, at) => ({
      ending: `${at + 1}.${kind}`,
      paths: part,
      bytes: Buffer.concat(part.map((path) => readFileSync(join(folder, path)))),
    })),
  );
  return { packs, rest: groups.get(undefined) ?? [] };
}

function cut(folder: string, paths: readonly string[]): string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const path of paths) {
    const { size } = statSync(join(folder, path));
    if (left < size) {
      parts.push([]);
      left = largest;
    }
    parts.at(-1)?.push(path);
    left -= size;
  }
  return parts;
}
