import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHostFiles } from '../policy/host-files.ts';
import { serveSite, type Running } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-serve-'));
const opened: { close: () => unknown }[] = [];
let site: Running;

beforeAll(async () => {
  mkdirSync(join(folder, 'pt/python/keyerror'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), 'root');
  writeFileSync(join(folder, '404.html'), 'all languages');
  writeFileSync(join(folder, 'pt/404.html'), 'em português');
  writeFileSync(join(folder, 'pt/python/keyerror/index.html'), `<p>${'chave '.repeat(500)}</p>`);
  writeFileSync(join(folder, '_astro/page.abc.js'), '1');
  mkdirSync(join(folder, 'play'));
  writeFileSync(join(folder, 'play/runtime.abc.wasm'), 'raw');
  writeFileSync(join(folder, 'play/runtime.abc.wasm.br'), brotliCompressSync('compressed when it was built'));
  const hostFiles = writeHostFiles({ base: '/docs/', policy: "default-src 'none'", languages: ['pt'], pages: [] });
  writeFileSync(join(folder, '_headers'), hostFiles.get('_headers') ?? '');
  mkdirSync(join(folder, '_server'));
  writeFileSync(join(folder, '_server/own.conf'), 'not for readers');
  site = await serveSite(folder, { base: '/docs/' });
  opened.push(site.server);
});
afterAll(() => {
  for (const server of opened) server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> =>
  fetch(`http://localhost:${site.port}${path}`, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'br' },
  });

describe('the local server', () => {
  it('takes the next port when the wanted one is busy', async () => {
    const busy = await listen();
    const { port } = busy.address() as AddressInfo;
    const { server, port: used } = await serveSite(folder, { port });
    opened.push(busy, server);
    expect(used).toBeGreaterThan(port);
  });

  it('serves pages below the base, compressed', async () => {
    const response = await get('/docs/pt/python/keyerror/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('chave');
  });

  it('sends addresses in capitals to lower case, and the base without its slash to the root', async () => {
    expect((await get('/docs/pt/python/KeyError/')).headers.get('location')).toBe('/docs/pt/python/keyerror/');
    expect((await get('/docs')).headers.get('location')).toBe('/docs/');
    expect((await get('/docs/PT/python/keyerror?a=1')).headers.get('location')).toBe('/docs/pt/python/keyerror/?a=1');
  });

  it('sends nobody to another host, however many slashes the address has', async () => {
    expect((await get('/docs///PT/python/KeyError')).headers.get('location')).toBe('/docs/pt/python/keyerror/');
  });

  it('sends the headers of the site, with documents all of them, but for those of HTTPS', async () => {
    for (const path of ['/docs/', '/docs/_astro/page.abc.js', '/docs/pt/nada', '/docs/pt/python/KeyError/']) {
      const { headers } = await get(path);
      const policy = path.endsWith('.js') ? null : "default-src 'none';frame-ancestors 'none'";
      expect(headers.get('content-security-policy'), path).toBe(policy);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
  });

  it('answers what is no address without breaking', async () => {
    expect(await statusOf('//')).toBe(404);
    expect(await statusOf('/docs/PT/%FF')).toBe(404);
    expect(await statusOf('/docs/_server/own.conf')).toBe(404);
  });

  it.each([
    ['/docs/pt/nada/', 'em português'],
    ['/docs/fr/rien/', 'all languages'],
    ['/elsewhere', 'all languages'],
    ['/docs/../../etc/passwd', 'all languages'],
    ['/docs/pt/%ff', 'em português'],
  ])('answers %s with 404, in the language of the path where there is one', async (path, text) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(text);
  });

  it('lets hashed files be kept for ever, and pages be asked for again', async () => {
    expect((await get('/docs/_astro/page.abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/docs/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends what was compressed when the site was built, under the type of what it is', async () => {
    const response = await get('/docs/play/runtime.abc.wasm');
    expect(await response.text()).toBe('compressed when it was built');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('application/wasm');
    expect(response.headers.get('cache-control')).toContain('immutable');
    const plain = await fetch(`${site.url}play/runtime.abc.wasm`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(await plain.text()).toBe('raw');
  });

  it('serves what is there now: a build may have taken files away, and brought others', async () => {
    writeFileSync(join(folder, '_astro/old.abc.js'), 'old');
    expect(await (await get('/docs/_astro/old.abc.js')).text()).toBe('old');
    rmSync(join(folder, '_astro/old.abc.js'));
    writeFileSync(join(folder, '_astro/new.abc.js'), 'new');
    expect((await get('/docs/_astro/old.abc.js')).status).toBe(404);
    expect(await (await get('/docs/_astro/new.abc.js')).text()).toBe('new');
  });

  it('says what to do when nothing was built', async () => {
    await expect(serveSite(join(folder, 'pt'))).rejects.toThrow('npm run build first');
  });
});

/** As fetch would not send it: the address as it is. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const sent = request({ port: site.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.once('error', fail).end();
  });
}

function listen(): Promise<Server> {
  return new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => done(server));
  });
}
