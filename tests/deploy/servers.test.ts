import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isDebian } from '../../scripts/deploy/debian.ts';
import { startNginx, type Started } from '../../scripts/deploy/nginx.ts';
import { fileHeaders } from '../../scripts/policy/policy.ts';
import { parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { ask, type Answer } from './answer.ts';

const sites = [
  ['/', 'dist', new URL(inject('site')).port],
  ['/docs/', '.cache/docs', new URL(inject('docs')).port],
] as const;
const started: Started[] = [];
const servers = sites.flatMap(([base, folder, port]) => [
  { name: `the preview server, ${base}`, base, folder, port: () => Number(port), isNginx: false },
  { name: `nginx, ${base}`, base, folder, port: () => nginxPorts.get(base) ?? 0, isNginx: true },
]);
const nginxPorts = new Map<string, number>();

beforeAll(async () => {
  if (!isDebian) return;
  for (const [base, folder] of sites) {
    const server = await startNginx(folder, base);
    started.push(server);
    nginxPorts.set(base, server.port);
  }
});
afterAll(async () => {
  await Promise.all(started.map(({ stop }) => stop()));
});

describe.each(servers)('$name', ({ base, folder, port, isNginx }) => {
  if (isNginx && !isDebian) {
    it.skip('is tested on Debian', () => undefined);
    return;
  }

  const get = (path: string, headers = {}): Promise<Answer> => ask(port(), base + path, headers);
  const first = (sub: string, ending: string): string =>
    `${sub}/${
      readdirSync(join(folder, sub))
        .sort()
        .find((name) => name.endsWith(ending)) ?? ''
    }`;

  it('serves every page under its address', async () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(^|\/)index\.html$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const answer = await get(page.replace(/index\.html$/, ''));
      expect(answer.status, page).toBe(200);
      expect(answer.text === readFileSync(join(folder, page), 'utf8'), page).toBe(true);
    }
  });

  it.each([
    ['pt/', 'text/html; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
    ['sitemap-index.xml', 'xml'],
    ['pt/names.json', 'application/json'],
    ['pt/python/connectionreseterror/demos/retry/retry.ts', 'text/plain; charset=utf-8'],
    ['pt/python/connectionreseterror/demos/retry/retry.py', 'text/plain; charset=utf-8'],
    ['pagefind/pagefind.js', 'text/javascript'],
    ['sw.js', 'text/javascript'],
    ['offline/pt.json', 'application/json'],
    ['pt/app.webmanifest', 'application/manifest+json'],
  ])('says what %s is: %s', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
  });

  it('says what WebAssembly and modules are', async () => {
    expect((await get(first('play', '.wasm'))).headers['content-type']).toBe('application/wasm');
    expect((await get(first('play', '.mjs'))).headers['content-type']).toContain('text/javascript');
  });

  it('lets what has its hash in its name be kept for ever, and everything else be asked for again', async () => {
    for (const [sub, ending] of [
      ['_astro', '.js'],
      ['play', '.wasm'],
      ['programs', '.json'],
      ['pagefind/fragment', 't'],
    ] as const) {
      const answer = await get(first(sub, ending));
      expect(answer.headers['cache-control'], sub).toBe('public, max-age=31536000, immutable');
    }
    for (const path of [
      '',
      'pt/',
      'pt/lookup.json',
      'pagefind/pagefind.js',
      'robots.txt',
      'sw.js',
      'offline/pt.json',
      'pt/app.webmanifest',
      'nowhere',
      '_astro/gone.js',
    ]) {
      expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
    }
  });

  it('sends no page twice to who has it', async () => {
    const { headers } = await get('pt/');
    const again = await get('pt/', {
      'If-None-Match': headers.etag ?? '',
      'If-Modified-Since': headers['last-modified'] ?? '',
    });
    expect(again.status).toBe(304);
    expect(again.sent.length).toBe(0);
  });

  it('sends the headers of _headers, each once: with documents and workers all of them', async () => {
    const [rule] = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
    const wanted = rule?.headers.filter(([name]) => name !== 'Strict-Transport-Security') ?? [];
    expect(wanted.length).toBeGreaterThanOrEqual(6);
    const governed = ['', 'pt/', 'sw.js', 'nowhere', '_astro/gone.js', 'pt/404.html', 'pagefind/pagefind-worker.js'];
    for (const path of [...governed, first('_astro', '.js'), first('play', '.wasm'), 'pt/names.json']) {
      const { headers } = await get(path);
      for (const [name, value] of wanted) {
        const isSent = governed.includes(path) || fileHeaders.some(([known]) => known === name);
        expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(isSent ? value : undefined);
      }
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('sends the worker as it lies there, so that the kill switch can be copied over it', async () => {
    const { text } = await get('sw.js', { 'Accept-Encoding': 'br, gzip' });
    expect(text === readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(true);
    expect(['.br', '.gz'].filter((ending) => existsSync(join(folder, `sw.js${ending}`)))).toEqual([]);
  });

  it.each(['br', 'gzip'])('sends what was compressed as %s when the site was built', async (encoding) => {
    const ending = encoding === 'br' ? 'br' : 'gz';
    for (const path of ['pt/python/connectionreseterror/', first('play', '.wasm'), 'pt/lookup.json']) {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      expect(existsSync(`${file}.${ending}`), file).toBe(true);
      const answer = await get(path, { 'Accept-Encoding': encoding });
      expect(answer.headers['content-encoding'], path).toBe(encoding);
      expect(answer.headers.vary, path).toContain('Accept-Encoding');
      expect(answer.sent.equals(readFileSync(`${file}.${ending}`)), path).toBe(true);
    }
    const plain = await get('pt/', { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it.each(publishedLanguages.map(({ code }) => code))('answers below /%s/ with 404 in that language', async (lang) => {
    const own = readFileSync(join(folder, lang, '404.html'), 'utf8');
    for (const path of [
      `${lang}/nada/`,
      `${lang}/python/nada`,
      `${lang.toUpperCase()}/Nada/`,
      `${lang}/x/y/z.html`,
      `${lang}/%FF`,
    ]) {
      const answer = await get(path, { 'Accept-Encoding': 'br' });
      expect(answer.status, path).toBe(404);
      expect(answer.text === own, path).toBe(true);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it.each(['nowhere', 'fr/python/', '_server/nginx-maps.conf', '_astro/'])(
    'answers %s with 404 in all languages',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.text === readFileSync(join(folder, '404.html'), 'utf8')).toBe(true);
    },
  );

  it.each(['..%2f..%2fetc/passwd', 'pt/../../../../../etc/passwd', '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd'])(
    'does not leave the site for %s',
    async (path) => {
      const answer = await get(path);
      expect([400, 404]).toContain(answer.status);
      expect(/root:x?:0/.test(answer.text)).toBe(false);
    },
  );

  it.each([
    ['PT/Python/KeyError/'.replace('KeyError', 'ConnectionResetError'), 'pt/python/connectionreseterror/'],
    ['pt/python/ConnectionResetError', 'pt/python/connectionreseterror/'],
    ['pt/python/connectionreseterror', 'pt/python/connectionreseterror/'],
    ['En/Python/ConnectionResetError/Demos/Retry/?x=1', 'en/python/connectionreseterror/demos/retry/?x=1'],
    ['PT', 'pt/'],
  ])('sends %s to %s', async (from, to) => {
    const answer = await get(from);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(base + to);
  });

  it('leads from the base without its slash to the root', async () => {
    if (base === '/') return;
    const answer = await ask(port(), base.slice(0, -1));
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(base);
  });

  it('does not say which version it is', async () => {
    const { server = '' } = (await get('')).headers;
    expect(server).toBe(isNginx ? 'nginx' : '');
  });
});
