import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './pages.ts';
import { parseTags, type Tag } from './markup.ts';
import { importsOf, isScript, referencesInCss, referencesOf, type Reference } from './references.ts';

/** A built page on the wire, in brotli bytes. */
export interface Weight {
  readonly page: BuiltPage;
  /** The whole document, with everything that is inline. */
  readonly html: number;
  readonly inlineCss: number;
  readonly inlineJs: number;
  readonly externalJs: number;
  /** The document and all that it loads until idle. */
  readonly total: number;
  /** What it loads, the document among it. */
  readonly requests: readonly string[];
  readonly blocking: readonly string[];
  readonly fonts: readonly string[];
  readonly hosts: readonly string[];
  /** The inline style sheet itself: it is the same on every page. */
  readonly sheet: string;
}

const compressible = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.webmanifest', '.ico']);

/**
 * Weighs the pages of a built site: what a browser fetches without being asked, found in the files, without a browser.
 * What a script decides to fetch when it runs (a dynamic import, fetch) is not seen here.
 * @param folder the built site
 * @param base the sub-path it is built for: '/' or '/docs/'
 * @throws {Error} when a page loads a file of its own site that is not there
 */
export function createScales(folder: string, base: string): (page: BuiltPage) => Weight {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size =
      sizes.get(file) ?? (compressible.has(extname(file)) ? brotli(readFileSync(file)) : statSync(file).size);
    sizes.set(file, size);
    return size;
  };
  const fileOf = (url: URL): string => join(folder, decodeURIComponent(url.pathname).slice(base.length));

  return (page) => {
    const html = readFileSync(join(folder, page.file), 'utf8');
    const tags = parseTags(html);
    const address = addressOf(page, tags, base);
    const loaded = loadedBy(referencesOf(tags), address, (url) => {
      const file = fileOf(url);
      const isInside = url.pathname.startsWith(base);
      if (!isInside || !existsSync(file)) throw new Error(`${page.path} loads ${url.pathname}, which is not there`);
      return readFileSync(file, 'utf8');
    });
    const own = loaded.filter(({ url, kind }) => url.origin === address.origin && kind !== 'connection');
    const scripts = own.filter(({ kind }) => kind === 'script');
    const inlineJs = tags.filter((tag) => isScript(tag) && tag.attributes.src === undefined);
    const sheet = joined(tags.filter(({ name }) => name === 'style'));
    const document = brotli(html);
    return {
      page,
      html: document,
      inlineCss: sheet === '' ? 0 : brotli(sheet),
      inlineJs: inlineJs.length === 0 ? 0 : brotli(joined(inlineJs)),
      externalJs: sum(scripts.map(({ url }) => sizeOf(fileOf(url)))),
      total: document + sum(own.map(({ url }) => sizeOf(fileOf(url)))),
      requests: [
        page.path,
        ...loaded.filter(({ kind }) => kind !== 'connection').map(({ url }) => nameOf(url, address)),
      ],
      blocking: loaded.filter(({ isBlocking }) => isBlocking).map(({ url }) => nameOf(url, address)),
      fonts: loaded.filter(({ kind }) => kind === 'font').map(({ url }) => nameOf(url, address)),
      hosts: [...new Set(loaded.filter(({ url }) => url.origin !== address.origin).map(({ url }) => url.host))],
      sheet,
    };
  };
}

type Loaded = Omit<Reference, 'url'> & { readonly url: URL };

/** references, and the imports of what they lead to, each address once. */
function loadedBy(references: readonly Reference[], address: URL, read: (url: URL) => string): Loaded[] {
  const found = new Map<string, Loaded>();
  const queue = references.map((reference) => ({ ...reference, url: new URL(reference.url, address) }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { url, kind, isBlocking } = next;
    url.hash = '';
    const known = found.get(url.href);
    if (known !== undefined && (known.isBlocking || !isBlocking)) continue;
    found.set(url.href, next);
    if (url.origin !== address.origin || kind === 'connection') continue;
    const text = read(url);
    const inner =
      kind === 'script'
        ? importsOf(text).map((specifier): Reference => ({ url: specifier, kind: 'script', isBlocking }))
        : kind === 'style'
          ? referencesInCss(text).map((reference) => ({ ...reference, isBlocking: reference.isBlocking && isBlocking }))
          : [];
    queue.push(...inner.map((reference) => ({ ...reference, url: new URL(reference.url, url) })));
  }
  return [...found.values()];
}

/** Where the page stands, as it says itself: its canonical address tells the site's own host. */
function addressOf({ path }: BuiltPage, tags: readonly Tag[], base: string): URL {
  const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical');
  return new URL(`${base}${path.slice(1)}`, canonical?.attributes.href ?? 'https://own.invalid');
}

function joined(tags: readonly Tag[]): string {
  return tags.map(({ text }) => text).join('\n');
}

function nameOf(url: URL, address: URL): string {
  return url.origin === address.origin ? url.pathname : url.href;
}

function brotli(content: string | Buffer): number {
  const bytes = Buffer.from(content as string);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
