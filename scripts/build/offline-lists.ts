import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { langTag, type Lang } from '../../src/i18n/languages.ts';
import { hashOf, type Amount, type ListedFile, type OfflineHead, type OfflineList } from '../../src/offline/lists.ts';

/** A list, and the line that announces it. */
export interface LanguageLists {
  readonly list: OfflineList;
  readonly head: OfflineHead;
}

/**
 * What each language needs to be read without a network, from the files of a built site: its pages and data, its full-text index,
 * and what all languages share. Siblings that are compressed are not files of their own.
 */
export async function listLanguages(folder: string, langs: readonly Lang[]): Promise<LanguageLists[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz|zst)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
  const known = new Map<string, Promise<Measured>>();
  const measureOnce = (path: string): Promise<Measured> => {
    const measured = known.get(path) ?? measure(folder, path);
    known.set(path, measured);
    return measured;
  };
  const index = readIndex(folder);
  return Promise.all(
    langs.map(async (lang) => {
      const own = paths.filter((path) => isNeeded(path, lang, index));
      const groups = Map.groupBy(
        own.filter((path) => !isPython(path)),
        packOf,
      );
      const packed = [...packs.keys()].map((ending) => [ending, groups.get(ending) ?? []] as const);
      const ordered = [...packed.flatMap(([, group]) => group), ...(groups.get(undefined) ?? [])];
      const files = await Promise.all(ordered.map(measureOnce));
      const python = await Promise.all(own.filter(isPython).map(measureOnce));
      const [listed, ofPython] = [files.map(({ file }) => file), python.map(({ file }) => file)];
      const version = createHash('sha256')
        .update(JSON.stringify([listed, ofPython]))
        .digest('hex')
        .slice(0, 10);
      return {
        list: {
          ...{ lang, version, files: listed, python: ofPython },
          packs: packed.map(([ending, { length }]) => ({ ending, files: length })),
        },
        head: {
          version,
          files: {
            ...weigh(files),
            download: weighPacked(folder, packed) + weigh(files.slice(countOf(packed))).download,
          },
          python: weigh(python),
        },
      };
    }),
  );
}

interface Measured {
  readonly file: ListedFile;
  readonly download: number;
}

async function measure(folder: string, path: string): Promise<Measured> {
  const bytes = readFileSync(join(folder, path));
  const compressed = existsSync(join(folder, `${path}.br`)) ? readFileSync(join(folder, `${path}.br`)) : quickly(bytes);
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  return {
    file: [address, bytes.length, await hashOf(new Uint8Array(bytes))],
    download: Math.min(bytes.length, compressed.length),
  };
}

/** As a server compresses that has no time for more. */
function quickly(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS },
  });
}

type Packed = readonly (readonly [ending: string, paths: readonly string[]])[];

const countOf = (packed: Packed): number => packed.reduce((sum, [, paths]) => sum + paths.length, 0);

/** What packs take on the wire. */
function weighPacked(folder: string, packed: Packed): number {
  return packed.reduce((sum, [ending, paths]) => {
    const pack = joinFiles(folder, paths);
    return sum + (ending.endsWith('.txt') ? quickly(pack) : pack).length;
  }, 0);
}

/** Files of a built site, one after the other: a pack. */
export function joinFiles(folder: string, paths: readonly string[]): Buffer {
  return Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
}

function weigh(files: readonly Measured[]): Amount {
  return {
    files: files.length,
    bytes: files.reduce((sum, { file: [, bytes] }) => sum + bytes, 0),
    download: files.reduce((sum, { download }) => sum + download, 0),
  };
}

/** Pagefind's own list: the names of a language's files begin with the language, in small letters. */
interface Index {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

function readIndex(folder: string): Index {
  const file = join(folder, 'pagefind', 'pagefind-entry.json');
  if (!existsSync(file)) throw new Error('no full-text index yet: it is listed after it was built');
  return JSON.parse(readFileSync(file, 'utf8')) as Index;
}

const shared =
  /^(index\.html|icon\.svg|licenses\.txt|icons\/.*|(_astro|play|programs)\/.*|pagefind\/(pagefind|pagefind-worker)\.js|pagefind\/pagefind-entry\.json)$/;

function isNeeded(path: string, lang: Lang, { languages }: Index): boolean {
  if (path.startsWith(`${lang}/`)) return path !== `${lang}/404.html`;
  if (shared.test(path)) return true;
  const tag = langTag(lang).toLowerCase();
  const { hash, wasm } = languages[tag] ?? {};
  return (
    path === `pagefind/pagefind.${hash ?? ''}.pf_meta` ||
    path === `pagefind/wasm.${wasm ?? 'unknown'}.pagefind` ||
    (path.startsWith('pagefind/') && path.split('/').at(-1)?.startsWith(`${tag}_`) === true)
  );
}

/**
 * Ending of a pack → what is in it. Texts that have much in common are compressed as one by the host, under a name that hosts
 * compress; Pagefind's files are compressed already. Scripts and runtimes, which the browser has anyway as a rule, come by themselves.
 */
const packs = new Map([
  ['texts.txt', /^(?!(_astro|play|index\.html))[^]*\.(html|json|py|ts|txt)$/],
  ['index.bin', /^pagefind\/(fragment|index)\//],
]);

function packOf(path: string): string | undefined {
  return [...packs].find(([, pattern]) => pattern.test(path))?.[0];
}

function isPython(path: string): boolean {
  return path.startsWith('play/py');
}
