import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { injectManifest } from 'workbox-build';
import type { Lang } from '../../src/i18n/languages.ts';
import { createPlaces } from '../../src/offline/places.ts';
import { bundleScript } from './bundle-script.ts';
import { listLanguages, type LanguageLists } from './offline-lists.ts';

export interface OfflineOptions {
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  readonly langs: readonly Lang[];
  /** Takes the worker back: the kill switch in its place, and nothing to save. */
  readonly isOff?: boolean;
}

/**
 * Writes into a built site what reading without a network takes: the worker (/sw.js), the kill switch (/offline/off.js), and the
 * lists of what each language needs (/offline/pt.json, /offline/pt.VERSION.json), and most of it in packs (/offline/pt.VERSION.1.texts.txt).
 * Everything else must be in its place before: a file that changes afterwards is not what its list says, and saving fails.
 */
export async function writeOffline(
  folder: string,
  { base, langs, isOff = false }: OfflineOptions,
): Promise<LanguageLists[]> {
  rmSync(join(folder, 'offline'), { recursive: true, force: true });
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const off = await bundleScript('src/offline/worker/off.ts');
  writeFileSync(join(folder, 'offline', 'off.js'), off);
  if (isOff) {
    writeFileSync(join(folder, 'sw.js'), off);
    return [];
  }
  const lists = await listLanguages(folder, langs);
  const places = createPlaces(base);
  const fileOf = (address: string): string => join(folder, address.slice(base.length));
  const write = (address: string, content: object): void => writeFileSync(fileOf(address), JSON.stringify(content));
  for (const { list, head, packs } of lists) {
    write(places.list(list.lang, list.version), list);
    write(places.head(list.lang), head);
    for (const { ending, bytes } of packs) writeFileSync(fileOf(places.pack(list.lang, list.version, ending)), bytes);
  }
  const versions = Object.fromEntries(lists.map(({ list }) => [list.lang, list.version]));
  await writeWorker(folder, base, langs, versions);
  return lists;
}

/** Sub-path of the site, language → version of its list → the worker's script; what it holds is noted (shipped.ts). */
export function bundleWorker(base: string, versions: Readonly<Record<string, string>>): Promise<string> {
  const define = { site: JSON.stringify({ base, versions }), 'process.env.NODE_ENV': '"production"' };
  return bundleScript('src/offline/worker/worker.ts', { define });
}

/** The pages that stand in for those that are not saved are kept from the first moment, in every language, with their script. */
async function writeWorker(
  folder: string,
  base: string,
  langs: readonly Lang[],
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'errata-worker-'));
  try {
    const source = join(scratch, 'worker.js');
    writeFileSync(source, await bundleWorker(base, versions));
    const { count, warnings } = await injectManifest({
      swSrc: source,
      swDest: join(folder, 'sw.js'),
      globDirectory: folder,
      globPatterns: langs.map((lang) => `${lang}/unsaved/index.html`),
      modifyURLPrefix: { '': base },
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/index\.html$/, '') })),
          warnings: [],
        }),
      ],
    });
    if (count !== langs.length || warnings.length > 0) {
      throw new Error(`${count} pages for what is not saved: ${warnings.join('; ')}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (readFileSync(join(folder, 'sw.js'), 'utf8').includes('__WB_MANIFEST')) throw new Error('the worker has no list');
}
