import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { plainText } from './plain.ts';

/** A program's output can be long; the error is at its end. In characters. */
const longestText = 4_000_000;

/**
 * A file, or standard input → its text, without terminal escapes.
 * @throws when the file cannot be read
 */
export async function readText(file: string | undefined, stdin: NodeJS.ReadableStream): Promise<string> {
  return plainText(decode(file === undefined ? await buffer(stdin) : await readFile(file)).slice(-longestText));
}

/**
 * A file, or standard input → its lines; those of standard input as they come.
 * @throws when the file cannot be read
 */
export async function readLines(
  file: string | undefined,
  stdin: NodeJS.ReadableStream,
): Promise<AsyncIterable<string> | Iterable<string>> {
  // Asked for its lines at once: those that came before would be lost.
  if (file === undefined) return createInterface({ input: stdin })[Symbol.asyncIterator]();
  return decode(await readFile(file)).split(/\r?\n/);
}

/** PowerShell writes UTF-16, with a mark at the beginning. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
