import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from '../../src/catalog/programs.ts';

/**
 * Which programs did in Chromium what was recorded, by hash of the program's file and of all that it runs on. Kept in the
 * repository and written by `npm run test:all`, so that `npm test` stays short at any size: it takes one program of each kind,
 * and some of those that changed; `npm run test:all` takes all that changed, which is all of a language when its runtime did.
 */
const file = 'tests/playground/verified.json';

/** By name (KeyError/demos/typo.py); the names of those that are gone drop out when it is written. */
export type Verified = Record<string, string>;

/** What was verified. */
export function readVerified(): Verified {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')) as Verified;
}

/** Remembers what did as recorded. Only `npm run test:all` (or UPDATE_VERIFIED=1) writes. */
export function writeVerified(verified: Verified): void {
  if (process.env.TEST_ALL === undefined && process.env.UPDATE_VERIFIED === undefined) return;
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(verified).sort()), null, 2)}\n`);
}

/** A program's hash, and the addresses of what it runs on (they tell what is in them) → what has to be verified again when it changes. */
export function keyOf(programHash: string, runtime: readonly string[]): string {
  return hashOf([programHash, ...runtime]);
}
