import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import type { OfflineHead, OfflineList } from '../../src/offline/lists.ts';
import { attributes, readPages } from './pages.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe.each([
  ['at the root', 'dist', '/'],
  ['under /docs', '.cache/docs', '/docs/'],
])('what a site %s offers to save', (_, folder, base) => {
  describe.each(publishedLanguages.map(({ code }) => code))('in %s', (lang) => {
    const head = readJson(join(folder, 'offline', `${lang}.json`)) as OfflineHead;
    const list = readJson(join(folder, 'offline', `${lang}.${head.version}.json`)) as OfflineList;
    const listed = [...list.files, ...list.python];
    const paths = new Set(listed.map(([path]) => path));

    it('is every page of the language, and everything that its pages name on the site', () => {
      const pages = readPages(folder).filter(({ path }) => path.startsWith(`/${lang}/`) && !path.endsWith('404.html'));
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.map(({ path }) => path.slice(1)).filter((path) => !paths.has(path))).toEqual([]);
      const named = pages.flatMap(({ path, html }) =>
        ['a', 'link', 'script']
          .flatMap((tag) => attributes(html, tag, tag === 'script' ? 'src' : 'href'))
          .map((href) => new URL(href, `https://errata.example${base}${path.slice(1)}`))
          .filter(({ origin, pathname }) => origin === 'https://errata.example' && pathname.startsWith(base))
          .map(({ pathname }) => pathname.slice(base.length)),
      );
      const others = publishedLanguages.filter(({ code }) => code !== lang).map(({ code }) => `${code}/`);
      const missing = named.filter(
        (path) => !paths.has(path) && !others.some((other) => path.startsWith(other)) && !path.startsWith('source/'),
      );
      expect([...new Set(missing)]).toEqual([]);
    });

    it('is all scripts, programs and runtimes, and the full-text index of this language alone', () => {
      const shared = ['_astro', 'programs', 'play'].flatMap((name) => files(join(folder, name)));
      const names = shared.map((file) => file.slice(folder.length + 1)).filter((name) => !/\.(br|gz)$/.test(name));
      expect(names.filter((name) => !paths.has(name))).toEqual([]);
      const index = [...paths].filter((path) => path.startsWith('pagefind/') && /[._/](pt-br|es|en)[._]/.test(path));
      const tag = lang === 'pt' ? 'pt-br' : lang;
      expect(index.length).toBeGreaterThan(5);
      expect(index.filter((path) => !path.includes(tag))).toEqual([]);
    });

    it('has the sizes and hashes of the files as they are served, and the sums of them', () => {
      const wrong = listed.filter(([path, bytes, hash]) => {
        const content = readFileSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
        const digest = createHash('sha256').update(content).digest('base64url').slice(0, 16);
        return content.length !== bytes || digest !== hash;
      });
      expect(wrong).toEqual([]);
      expect(head.files).toMatchObject({ files: list.files.length, bytes: sum(list.files) });
      expect(head.python).toMatchObject({ files: list.python.length, bytes: sum(list.python) });
      expect(head.files.download).toBeLessThan(head.files.bytes / 2);
    });

    it('comes mostly as one: the packs are the first files of the list, one after the other', () => {
      let from = 0;
      for (const { ending, files: count } of list.packs) {
        const inside = list.files.slice(from, (from += count));
        const pack = readFileSync(join(folder, 'offline', `${lang}.${head.version}.${ending}`));
        expect(pack.length).toBe(sum(inside));
        // The largest file that Cloudflare Pages takes.
        expect(pack.length).toBeLessThan(25 * 2 ** 20);
        let at = 0;
        const wrong = inside.filter(([, bytes, hash]) => {
          const digest = createHash('sha256').update(pack.subarray(at, (at += bytes)));
          return digest.digest('base64url').slice(0, 16) !== hash;
        });
        expect(wrong).toEqual([]);
      }
      expect(list.files.length - from).toBeLessThan(60);
    });

    it('can be installed: the manifest names icons that are there, and a share target that is a POST within the site', () => {
      const manifest = readJson(join(folder, lang, 'app.webmanifest')) as {
        start_url: string;
        scope: string;
        icons: { src: string; sizes: string; type: string }[];
        share_target: { action: string; method: string };
      };
      expect(manifest.start_url).toBe(`${base}${lang}/`);
      expect(manifest.scope).toBe(base);
      for (const { src, sizes, type } of manifest.icons) {
        const file = readFileSync(join(folder, src.slice(base.length)));
        if (type !== 'image/png') continue;
        expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
      }
      expect(manifest.share_target).toMatchObject({ action: `${base}${lang}/share/`, method: 'POST' });
      expect(existsSync(join(folder, lang, 'share'))).toBe(false);
    });
  });

  it('needs a worker that keeps the page for what is not saved, in every language, and one script that registers it', () => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    for (const { code } of publishedLanguages) expect(worker).toContain(`${base}${code}/unsaved/`);
    const scripts = files(join(folder, '_astro')).filter((file) =>
      readFileSync(file, 'utf8').includes('updateViaCache'),
    );
    expect(scripts.map((file) => /_astro[\\/]([\w-]+)\./.exec(file)?.[1])).toEqual(['elements']);
    expect(readPages(folder).filter(({ html }) => /sw\.js|rel="?manifest/.test(html))).toEqual([]);
  });
});

function sum(listed: OfflineList['files']): number {
  return listed.reduce((total, [, bytes]) => total + bytes, 0);
}
