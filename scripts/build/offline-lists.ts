import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { langTag, type Lang } from '../../src/i18n/languages.ts';
import { hashOf, type Amount, type ListedFile, type OfflineHead, type OfflineList } from '../../src/offline/lists.ts';
import { packFiles, type PackedFiles } from './offline-packs.ts';

/** A list, the line that announces it, and its packs. */
export interface LanguageLists {
  readonly list: OfflineList;
  readonly head: OfflineHead;
  /** What of the list also comes as one. */
  readonly packs: readonly PackedFiles[];
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
      const { packs, rest } = packFiles(
        folder,
        own.filter((path) => !isPython(path)),
      );
      const ordered = [...packs.flatMap(({ paths }) => paths), ...rest];
      const files = await Promise.all(ordered.map(measureOnce));
      const python = await Promise.all(own.filter(isPython).map(measureOnce));
      const [listed, ofPython] = [files.map(({ file }) => file), python.map(({ file }) => file)];
      const version = createHash('sha256')
        .update(JSON.stringify([listed, ofPython, packs.map(({ paths }) => paths.length)]))
        .digest('hex')
        .slice(0, 10);
      return {
        list: {
          ...{ lang, version, files: listed, python: ofPython },
          packs: packs.map(({ ending, paths: { length } }) => ({ ending, files: length })),
        },
        head: {
          version,
          files: {
            ...weigh(files),
            download: weighPacks(packs) + weigh(files.slice(files.length - rest.length)).download,
          },
          python: weigh(python),
        },
        packs,
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

/** What packs take on the wire. */
function weighPacks(packs: readonly PackedFiles[]): number {
  return packs.reduce((sum, { ending, bytes }) => sum + (ending.endsWith('.txt') ? quickly(bytes) : bytes).length, 0);
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

function isPython(path: string): boolean {
  return path.startsWith('play/py');
}
