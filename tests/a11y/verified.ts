import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import { hashOf } from '../../src/catalog/programs.ts';
import { isLang } from '../../src/i18n/languages.ts';

/**
 * Which version of each page of an exception, a message or a program axe has seen without a finding: by a hash of its markup, with
 * the styles in it, and of axe's version. What scripts do is looked at on a page of each template, every time. Kept in the repository
 * and written by `npm run test:all`, so that `npm test` stays short at any size: it takes one page per template, and some of those
 * whose markup changed.
 */
const file = 'tests/a11y/verified.json';
const isWhole = process.env.TEST_ALL !== undefined || process.env.UPDATE_VERIFIED !== undefined;

/** A page that is counted: its path (pt/python/keyerror/), its language, and what it is of. */
export interface EntryPage {
  readonly path: string;
  readonly lang: string;
  readonly kind: 'exceptions' | 'messages' | 'programs';
}

/** The paths of pages that axe has not seen as they are now. */
export function changedEntryPages(): string[] {
  const verified = readVerified();
  return entryPages()
    .map(({ path }) => path)
    .filter((path) => verified[path] !== hashIn(path));
}

/** How many pages there are, by what they are of and by language, and how many of them axe has seen as they are now. */
export function countEntryPages(): { kind: string; lang: string; built: number; seen: number }[] {
  const changed = new Set(changedEntryPages());
  const groups = Map.groupBy(entryPages(), ({ kind, lang }) => `${kind} ${lang}`);
  return [...groups].sort().map(([name, pages]) => {
    const [kind = '', lang = ''] = name.split(' ');
    return { kind, lang, built: pages.length, seen: pages.filter(({ path }) => !changed.has(path)).length };
  });
}

/** Remembers that axe found nothing on a page. Only `npm run test:all` (or UPDATE_VERIFIED=1) writes. */
export function markVerified(path: string): void {
  if (!isWhole || !entryPages().some((page) => page.path === path)) return;
  mkdirSync(dirname(file), { recursive: true });
  const all = { ...readVerified(), [path]: hashIn(path) };
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
}

let known: EntryPage[] | undefined;
function entryPages(): EntryPage[] {
  known ??= globSync('*/python/*/**/index.html', { cwd: 'dist' })
    .map((name) => name.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort()
    .flatMap((path) => {
      const [lang = '', , , ...rest] = path.split('/');
      const kind = rest.includes('demos') ? 'programs' : rest.length > 1 ? 'messages' : 'exceptions';
      return isLang(lang) ? [{ path, lang, kind } as const] : [];
    });
  return known;
}

/** Names in /_astro/ have the hash of what is in the file; the policy has that of the inline script. */
function hashIn(path: string): string {
  const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
  return hashOf([axe.version, html.replace(/\/_astro\/[\w.-]+|'sha256-[^']+'/g, '')]);
}

function readVerified(): Record<string, string | undefined> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
