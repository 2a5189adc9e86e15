import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { isLang } from '../../src/i18n/languages.ts';

/** The types of page, in the order of the table. */
export const pageTypes = ['chooser', 'home', 'index', 'exception', 'message', 'demo', 'page', '404'] as const;
export type PageType = (typeof pageTypes)[number];

export interface BuiltPage {
  readonly type: PageType;
  /** From the root of the site, with a slash at both ends: /pt/python/keyerror/ */
  readonly path: string;
  /** Within the built site. */
  readonly file: string;
}

/**
 * The pages of a built site, sorted by path.
 * @throws {Error} when there is no built site
 */
export function findPages(folder: string): BuiltPage[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no built site in ${folder}: npm run build first`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/'));
  const hasPagesBelow = (path: string): boolean =>
    files.some((file) => file.startsWith(path.slice(1)) && file !== `${path.slice(1)}index.html`);
  return files
    .map((file) => ({ file, path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}` }))
    .map(({ file, path }) => ({ file, path, type: typeOf(path, hasPagesBelow) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses tell the type: /pt/python/keyerror/ is an exception; of a language's free pages none has pages below it. */
function typeOf(path: string, hasPagesBelow: (path: string) => boolean): PageType {
  const segments = path.split('/').filter((segment) => segment !== '');
  const [lang = '', first, second, third] = segments;
  if (segments.at(-1) === '404.html') return '404';
  if (segments.length === 0) return 'chooser';
  if (!isLang(lang) || !path.endsWith('/')) return 'page';
  if (first === undefined) return 'home';
  if (second === undefined) return hasPagesBelow(path) ? 'index' : 'page';
  if (third === undefined) return 'exception';
  return third === 'demos' ? 'demo' : 'message';
}
