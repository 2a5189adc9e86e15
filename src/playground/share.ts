// Edited code in the fragment of an address: #code=1/wrong.py/eJxL… (version, which program of the page, compressed text).
// Compressed with zlib's format rather than bare deflate: its checksum tells a link that lost or changed a letter.

/** What a link carries. */
export interface SharedCode {
  /** Which of a page's programs: what its file name says after the demo's name. */
  readonly slot: Slot;
  readonly code: string;
}
export type Slot = `${'' | 'wrong.' | 'right.'}${'py' | 'ts'}`;
export type ShareProblem = 'oversized' | 'damaged' | 'unknown-version';

/** Characters of a fragment that messengers and mail programs still carry; and of code, so that a small link cannot unpack to gigabytes. */
export const shareLimits = { fragment: 8 * 1024, bytes: 64 * 1024 } as const;

/** Can this browser pack code into a link, and unpack it? Those from before 2023 cannot. */
export function isShareable(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}

const prefix = '#code=';
const version = '1';
const slots: readonly string[] = ['py', 'ts', 'wrong.py', 'wrong.ts', 'right.py', 'right.ts'] satisfies Slot[];

/** retry.py → py, typo.wrong.ts → wrong.ts; undefined for any other name. */
export function slotOf(file: string): Slot | undefined {
  const slot = file.slice(file.indexOf('.') + 1);
  return isSlot(slot) ? slot : undefined;
}

/** Is this fragment meant to carry code? It says nothing about whether it can be read. */
export function carriesCode(fragment: string): boolean {
  return fragment.startsWith(prefix);
}

/** Code → the fragment that carries it, '#' included; undefined when it is too long for one. Lone surrogates become U+FFFD. */
export async function encodeShare({ slot, code }: SharedCode): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(code);
  if (bytes.length > shareLimits.bytes) return undefined;
  const packed = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')), Infinity);
  const fragment = `${prefix}${version}/${slot}/${toBase64Url(packed ?? new Uint8Array())}`;
  return fragment.length > shareLimits.fragment ? undefined : fragment;
}

/** A fragment that carries code → the code, or what is wrong with it. Never rejects. */
export async function decodeShare(fragment: string): Promise<SharedCode | ShareProblem> {
  if (fragment.length > shareLimits.fragment) return 'oversized';
  const [found, slot = '', text = '', ...rest] = fragment.slice(prefix.length).split('/');
  if (!carriesCode(fragment)) return 'damaged';
  if (found !== version) return /^\d+$/.test(found ?? '') ? 'unknown-version' : 'damaged';
  const packed = fromBase64Url(text);
  if (!isSlot(slot) || packed === undefined || rest.length > 0) return 'damaged';
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
    const bytes = await collect(stream, shareLimits.bytes);
    if (bytes === undefined) return 'oversized';
    return { slot, code: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return 'damaged';
  }
}

/** A stream → all its bytes; undefined as soon as there are more than the limit. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    size += value.length;
    if (size > limit) {
      // Ends the unpacking; what it says of being ended is of no interest.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function isSlot(text: string): text is Slot {
  return slots.includes(text);
}
