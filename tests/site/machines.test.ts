import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { attributes, readPages } from './pages.ts';

const pages = readPages('dist').filter(({ noindex, path }) => !noindex && path !== '/');
const origin = 'https://errata.example';

function alternatesOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
      lang,
      href,
    ]),
  );
}

describe('for search engines', () => {
  it('every page has a title that no other page of its language has, and a description of at most 160 characters', () => {
    const titles = pages.map(
      ({ html, path }) => `${path.slice(0, 4)} ${/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? path}`,
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const descriptions = pages.map(({ html }) =>
      (/<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '').replace(/&#?\w+;/g, '&'),
    );
    expect(descriptions.filter((text) => text.length < 20 || text.length > 160)).toEqual([]);
  });

  it('every page names itself as canonical', () => {
    expect(
      pages
        .filter(({ path, html }) => !html.includes(`<link rel="canonical" href="${origin}${path}"`))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('hreflang is reciprocal, names every language, and has an x-default', () => {
    const byUrl = new Map(pages.map(({ path, html }) => [`${origin}${path}`, alternatesOf(html)]));
    for (const [url, alternates] of byUrl) {
      expect([...alternates.keys()].sort()).toEqual([...languages.map(({ tag }) => tag), 'x-default'].sort());
      for (const href of alternates.values()) {
        if (href === `${origin}/`) continue;
        expect([...(byUrl.get(href)?.values() ?? [])], `${href} does not name ${url}`).toContain(url);
      }
    }
  });

  it('the sitemap lists exactly the pages, each with its alternates', () => {
    const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url).sort();
    expect(listed).toEqual(pages.map(({ path }) => `${origin}${path}`).sort());
    expect([...xml.matchAll(/hreflang="pt-BR"/g)].length).toBe(pages.length);
  });

  it('an exception page carries a TechArticle and its breadcrumbs, as valid JSON', () => {
    const { html } = pages.find(({ path }) => path === '/pt/python/connectionreseterror/') ?? { html: '' };
    const json = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
      '@graph': { '@type': string; inLanguage?: string; itemListElement?: { name: string }[] }[];
    };
    const [article, crumbs] = json['@graph'];
    expect(article).toMatchObject({ '@type': 'TechArticle', headline: 'ConnectionResetError', inLanguage: 'pt-BR' });
    expect(crumbs?.itemListElement?.map(({ name }) => name)).toEqual([
      'Python',
      'OSError',
      'ConnectionError',
      'ConnectionResetError',
    ]);
  });

  it('robots.txt names the sitemap', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  });
});

describe('for readers and translators', () => {
  it('every page says its language, and code is not to be translated', () => {
    for (const { path, html } of pages) {
      const lang = languages.find(({ code }) => path.startsWith(`/${code}/`));
      expect(attributes(html, 'html', 'lang')).toEqual([lang?.tag]);
      const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      const open = [...main.matchAll(/<pre\b[^>]*>/g)].filter(([tag]) => !tag.includes('translate="no"'));
      expect(open, path).toEqual([]);
    }
  });

  it('the original message stands on the page of every language', () => {
    for (const { code } of languages) {
      const { html } = pages.find(({ path }) => path === `/${code}/python/connectionreseterror/`) ?? { html: '' };
      expect(html).toContain('[Errno 104] Connection reset by peer');
      expect(html).toContain('[WinError 10054] An existing connection was forcibly closed by the remote host');
    }
  });
});
