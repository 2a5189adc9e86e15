import type { Lang } from '../i18n/languages.ts';

/** Path in the site, as in its address; bytes before compression; the beginning of its SHA-256. */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** Files of a list that also come as one, one after the other: a connection for each of thousands would take minutes. */
export interface Pack {
  /** 1.texts.txt: /offline/pt.VERSION.1.texts.txt */
  readonly ending: string;
  /** So many files, from where the pack before it ends in the list. */
  readonly files: number;
}

/** All that is needed to read one language without a network: /offline/pt.VERSION.json, written when the site is built. */
export interface OfflineList {
  readonly lang: Lang;
  /** Changes with any file of the list. */
  readonly version: string;
  /** Those of the packs come first, in their order. */
  readonly files: readonly ListedFile[];
  readonly packs: readonly Pack[];
  /** What running Python takes beyond that. */
  readonly python: readonly ListedFile[];
}

export interface Amount {
  readonly files: number;
  /** In the browser's storage. */
  readonly bytes: number;
  /** On the wire, from a host that compresses with brotli. */
  readonly download: number;
}

/** /offline/pt.json: the newest list of a language, and what it weighs. */
export interface OfflineHead {
  readonly version: string;
  readonly files: Amount;
  readonly python: Amount;
}

/** Characters of a hash in a list: 96 bits. */
const hashLength = 16;

/** Bytes → their hash as lists have it. Needs WebCrypto: Node, a worker, or a page with a secure address. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, hashLength);
}
