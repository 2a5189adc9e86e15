import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from '../../src/catalog/programs.ts';
import { loadPublished } from '../../src/catalog/load.ts';
import { isLang } from '../../src/i18n/languages.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import { placeOf } from '../../src/model/context.ts';
import type { Entry } from '../../src/schema/entry.ts';

/**
 * Which version of each entry's page axe has seen without a finding, by hash of what the page is made from. Kept in the
 * repository and written by `npm run test:all`, so that `npm test` stays short at any size: it takes one page per
 * template, and the pages that changed.
 */
const file = 'tests/a11y/verified.json';
const paths = createPaths('/');

function hashes(): Map<string, string> {
  const { exceptions } = loadPublished(process.env.CONTENT_ROOT ?? process.cwd());
  return new Map(
    exceptions
      .flatMap((entry): Entry[] => [entry, ...entry.messages])
      .flatMap((entry) =>
        Object.entries(entry.prose).flatMap(([lang, prose]) =>
          isLang(lang)
            ? [[paths.to(lang, placeOf(entry)).slice(1), hashOf([entry.revision, prose, entry.recordings])] as const]
            : [],
        ),
      ),
  );
}

function readVerified(): Record<string, string | undefined> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** The paths (pt/python/keyerror/) of entries that axe has not seen as they are now; all of them for `npm run test:all`. */
export function changedEntryPages(): string[] {
  const known = process.env.TEST_ALL === undefined ? readVerified() : {};
  return [...hashes()].filter(([path, hash]) => known[path] !== hash).map(([path]) => path);
}

/** Remembers that axe found nothing on a page. Only `npm run test:all` (or UPDATE_VERIFIED=1) writes. */
export function markVerified(path: string): void {
  const hash = hashes().get(path);
  if (hash === undefined || (process.env.TEST_ALL === undefined && process.env.UPDATE_VERIFIED === undefined)) return;
  mkdirSync(dirname(file), { recursive: true });
  const all = { ...readVerified(), [path]: hash };
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
}
