import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Lang } from '../../src/i18n/languages.ts';
import type { EntryData, LookupData } from '../../src/lookup/data.ts';
import { buildNames } from '../../src/model/names.ts';
import { packEntries, packNames, packScripts } from '../../src/search/packed.ts';
import { loadEdition, loadLookupData } from './data.ts';

/** Root, language → bytes (brotli) of code and data, and how many a message adds: those of the content, and made-up ones. */
export async function weighLookup(root: string, lang: Lang): Promise<Record<string, number>> {
  const first =
    "export * from './src/lookup/core.ts'; export * from './src/search/rank.ts'; export * from './src/search/packed.ts';";
  const ofCode = await weighCode(root, first);
  const ofWhole = await weighCode(root, `${first} export * from './src/lookup/index.ts';`);
  const data = loadLookupData(root, lang);
  const folder = `/${lang}/python/`;
  const added = madeUp(root, folder, data);
  const messages = data.entries.filter(({ id }) => id !== undefined);
  const pack = (entries: readonly EntryData[]): number => bytes(JSON.stringify(packEntries(folder, entries)));
  const ofEntries = pack(data.entries);
  const ofNames = bytes(JSON.stringify(packNames(folder, buildNames(loadEdition(root, lang)))));
  const ofScripts = bytes(JSON.stringify(packScripts(data.entries)));
  return {
    code: ofCode,
    entries: ofEntries,
    names: ofNames,
    'at first': ofCode + ofEntries + ofNames,
    'the rest': ofWhole - ofCode + ofScripts,
    messages: messages.length,
    'each adds': growth(data.entries, messages, pack),
    'each adds to the rest': growth(data.entries, messages, (entries) => bytes(JSON.stringify(packScripts(entries)))),
    'a made-up one adds': Math.round((pack([...data.entries, ...added]) - ofEntries) / added.length),
  };
}

/** By how many bytes the data grows with one more message: what the last tenth of them adds, whichever tenth that is. */
function growth(
  all: readonly EntryData[],
  messages: readonly EntryData[],
  weigh: (entries: readonly EntryData[]) => number,
): number {
  const tenths = Map.groupBy(messages, (message) => messages.indexOf(message) % 10);
  const added = [...tenths.values()].map((tenth) => weigh(all) - weigh(all.filter((entry) => !tenth.includes(entry))));
  return Math.round(added.reduce((sum, each) => sum + each, 0) / Math.max(messages.length, 1));
}

/** What a browser loads of such code, in bytes (brotli). */
async function weighCode(root: string, contents: string): Promise<number> {
  const code = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return bytes(code.outputFiles[0]?.contents ?? new Uint8Array());
}

function bytes(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

/** The messages that programs printed here, as templates, each once, with titles of words that the titles of this language have. */
function madeUp(root: string, folder: string, { entries }: LookupData): EntryData[] {
  const printed = JSON.parse(readFileSync(join(root, 'src/lookup/fixtures/printed.json'), 'utf8')) as {
    text: string;
  }[];
  const lines = printed.flatMap(({ text }) => text.match(/^[A-Z]\w+Error: .{8,100}$/gm) ?? []);
  const messages = [
    ...new Set(lines.map((line) => line.replace(/(['"])[^'"]*\1/g, "'{name}'").replace(/\d+/g, '{number}'))),
  ];
  const words = [...new Set(entries.flatMap(({ title }) => title.split(/[\s,:]+/)))];
  return messages.map((line, index) => {
    const [name = '', text = ''] = line.split(/: (.*)/s);
    const literal = text.replace(/\{\w+\}/g, '').toLowerCase();
    const id =
      literal
        .match(/[a-z]{3,}/g)
        ?.slice(0, 3)
        .join('-') ?? `message-${index}`;
    const phrase = (length: number, step: number): string =>
      Array.from({ length }, (_, at) => words[(index * step + at * 17) % words.length]).join(' ');
    const title = phrase(6, 31);
    return {
      name,
      id,
      title,
      words: [phrase(3, 37), phrase(3, 41)],
      href: `${folder}${name.toLowerCase()}/${id}/`,
      python: [{ text }],
    };
  });
}
