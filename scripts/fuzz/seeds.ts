import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input that broke something once. */
export interface Seed {
  /** What did not hold. */
  readonly broke: string;
  /** JSON keeps lone surrogates, which a text file would not. */
  readonly input: string;
}

/** Where the seeds are kept, a folder for each target. */
export const seedFolder = 'tests/fuzz/seeds';

/** A target's folder → its seeds by file name; none when there is no folder. */
export function readSeeds(folder: string): ReadonlyMap<string, Seed> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Seed] as const),
  );
}

/** Keeps an input → the file that holds it. */
export function writeSeed(folder: string, { broke, input }: Seed): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${createHash('sha256').update(input, 'utf16le').digest('hex').slice(0, 10)}.json`);
  writeFileSync(file, `${JSON.stringify({ broke, input }, undefined, 2)}\n`);
  return file;
}
