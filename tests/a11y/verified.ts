import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import { loadPublished } from '../../src/catalog/load.ts';
import { hashOf } from '../../src/catalog/programs.ts';
import { isLang } from '../../src/i18n/languages.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import { placeOf } from '../../src/model/context.ts';
import type { Entry } from '../../src/schema/entry.ts';

/**
 * Which version of each entry's page axe has seen without a finding, by two hashes: of its markup, and of all that it is built
 * of, styles and scripts too, with the version of axe. Kept in the repository and written by `npm run test:all`, so that `npm test` stays short at any
 * size: it takes one page per template, and the pages whose markup changed.
 */
const file = 'tests/a11y/verified.json';
const paths = createPaths('/');
const isWhole = process.env.TEST_ALL !== undefined || process.env.UPDATE_VERIFIED !== undefined;

/** The paths (pt/python/keyerror/) of entries that axe has not seen as they are now; with `npm run test:all`, nor in these styles. */
export function changedEntryPages(): string[] {
  const verified = readVerified();
  const part = (hashes = ''): string | undefined => (isWhole ? hashes : hashes.split(' ')[0]);
  return entryPages().filter((path) => part(verified[path]) !== part(hashesOf(path)));
}

/** Remembers that axe found nothing on a page. Only `npm run test:all` (or UPDATE_VERIFIED=1) writes. */
export function markVerified(path: string): void {
  if (!isWhole || !entryPages().includes(path)) return;
  mkdirSync(dirname(file), { recursive: true });
  const all = { ...readVerified(), [path]: hashesOf(path) };
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
}

let known: string[] | undefined;
function entryPages(): string[] {
  known ??= loadPublished(process.env.CONTENT_ROOT ?? process.cwd())
    .exceptions.flatMap((entry): Entry[] => [entry, ...entry.messages])
    .flatMap((entry) =>
      Object.keys(entry.prose)
        .filter(isLang)
        .map((lang) => paths.to(lang, placeOf(entry)).slice(1)),
    );
  return known;
}

/** Names in /_astro/ have the hash of what is in the file; the policy has that of the inline script. */
function hashesOf(path: string): string {
  const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
  const markup = html.replace(/\/_astro\/[\w.-]+|'sha256-[^']+'/g, '');
  return `${hashOf(markup)} ${hashOf([axe.version, html])}`;
}

function readVerified(): Record<string, string | undefined> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
