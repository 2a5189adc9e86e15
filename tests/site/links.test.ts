import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributes, readPages } from './pages.ts';

describe.each([
  ['at the root', 'dist', '/'],
  ['under /docs', '.cache/docs', '/docs/'],
])('links of the site %s', (_, folder, base) => {
  const pages = readPages(folder);
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, '\\w+', 'id'))]));

  it('there are pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it('every link and every file that a page names exists, sections included', () => {
    const broken = pages.flatMap(({ path, html }) => {
      const own = path.endsWith('.html') ? base : `${base}${path.slice(1)}`;
      const hrefs = [
        ...attributes(html, 'a', 'href'),
        ...attributes(html, 'link', 'href'),
        ...attributes(html, 'script', 'src'),
      ];
      const missing = hrefs.filter((href) => href.startsWith('#') && !ids.get(path)?.has(href.slice(1)));
      const leading = hrefs
        .filter((href) => !href.startsWith('#'))
        .map((href) => new URL(href, `https://errata.example${own}`))
        .filter(({ origin, pathname }) => origin === 'https://errata.example' && !pathname.startsWith('/source/'))
        .filter(({ pathname, hash }) => !resolves(pathname, hash))
        .map(({ pathname, hash }) => pathname + hash);
      return [...missing, ...leading].map((href) => `${path} → ${href}`);
    });
    expect(broken).toEqual([]);

    function resolves(pathname: string, hash: string): boolean {
      if (!pathname.startsWith(base)) return false;
      const inside = `/${pathname.slice(base.length)}`;
      const file = join(folder, inside);
      if (!existsSync(file)) return false;
      if (statSync(file).isDirectory() && !existsSync(join(file, 'index.html'))) return false;
      return hash === '' || ids.get(inside)?.has(hash.slice(1)) === true;
    }
  });

  it('no page leads to another language except through its switcher', () => {
    const strayed = pages.flatMap(({ path, html }) => {
      const lang = path.split('/')[1] ?? '';
      const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      if (lang.length !== 2) return [];
      return attributes(main, 'a', 'href')
        .filter((href) => href.startsWith(base) && !href.startsWith(`${base}${lang}/`))
        .map((href) => `${path} → ${href}`);
    });
    expect(strayed).toEqual([]);
  });
});
