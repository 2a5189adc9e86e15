import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface BuiltPage {
  /** As in the address: /pt/python/connectionerror/ */
  readonly path: string;
  readonly html: string;
  /** Left out of search engines. */
  readonly noindex: boolean;
}

/** A folder with a built site → its pages, 404 pages included. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const html = readFileSync(file, 'utf8');
      const path = `/${relative(folder, file).replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { path, html, noindex: html.includes('<meta name="robots" content="noindex"') };
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** HTML → the values of an attribute, entities decoded. */
export function attributes(html: string, tag: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  );
}
