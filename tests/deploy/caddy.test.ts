import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePackaged, isDebian } from '../../scripts/deploy/debian.ts';
import { end, freePort, untilAnswers } from '../../scripts/deploy/nginx.ts';
import { parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { ask, type Answer } from './answer.ts';

describe.skipIf(!isDebian).each([
  ['/', 'dist'],
  ['/docs/', '.cache/docs'],
])('Caddy with deploy/Caddyfile, %s', (base, folder) => {
  const scratch = mkdtempSync(join(tmpdir(), 'errata-caddy-'));
  let child: ChildProcess;
  let port = 0;
  const get = (path: string, headers = {}): Promise<Answer> => ask(port, base + path, headers);

  beforeAll(async () => {
    const caddy = ensurePackaged('/usr/bin/caddy', ['caddy']);
    port = await freePort();
    const site = join(scratch, 'site', base).replace(/\/$/, '');
    mkdirSync(dirname(site), { recursive: true });
    symlinkSync(resolve(folder), site);
    const own = readFileSync('deploy/Caddyfile', 'utf8')
      .replace('errata.example {', `http://localhost:${port} {`)
      .replaceAll('import /srv/errata/', `import ${site}/`)
      .replaceAll('/srv/errata', join(scratch, 'site'));
    writeFileSync(join(scratch, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
    let said = '';
    child = spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    await untilAnswers(`http://localhost:${port}/`, child).catch((error: unknown) => {
      throw new Error(`Caddy did not start: ${said.slice(-1000)}`, { cause: error });
    });
  });
  afterAll(async () => {
    await end(child);
    rmSync(scratch, { recursive: true, force: true });
  });

  it('sends pages with the headers of _headers, to be asked for again', async () => {
    const answer = await get('pt/python/connectionreseterror/');
    expect(answer.status).toBe(200);
    const [rule] = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
    for (const [name, value] of rule?.headers ?? []) {
      expect(answer.headers[name.toLowerCase()], name).toBe(name === 'Strict-Transport-Security' ? undefined : value);
    }
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it.each(['br', 'gzip'])(
    'sends what was compressed as %s when the site was built, and lets it be kept',
    async (encoding) => {
      const name = readdirSync(join(folder, 'play')).find((file) => file.endsWith('.wasm')) ?? '';
      const answer = await get(`play/${name}`, { 'Accept-Encoding': encoding });
      const ending = encoding === 'br' ? 'br' : 'gz';
      expect(answer.sent.equals(readFileSync(join(folder, 'play', `${name}.${ending}`)))).toBe(true);
      expect(answer.headers['content-type']).toBe('application/wasm');
      expect(answer.headers['cache-control']).toContain('immutable');
    },
  );

  it('says of programs that they are text', async () => {
    const answer = await get('pt/python/connectionreseterror/demos/retry/retry.ts');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it.each([
    ['pt/nada/', 'pt/404.html'],
    ['ES/nada', 'es/404.html'],
    ['nowhere', '404.html'],
    ['_astro/gone.js', '404.html'],
    ['_server/caddy-headers', '404.html'],
  ])('answers %s with 404 and %s', async (path, page) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.text === readFileSync(join(folder, page), 'utf8')).toBe(true);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
