import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensurePackaged } from './debian.ts';

/** A server that was started, and has to be stopped. */
export interface Started {
  /** With the sub-path: http://localhost:4321/docs/ */
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Debian's nginx with deploy/nginx.conf, in which nothing is changed but the port and the place of the site.
 * @param folder a built site; @param base its sub-path ('/docs/')
 * @throws {Error} with what nginx said, when it does not start
 */
export async function startNginx(folder: string, base = '/'): Promise<Started> {
  const nginx = ensurePackaged('/usr/sbin/nginx', ['nginx']);
  const brotli = ensurePackaged('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', [
    'libnginx-mod-http-brotli-static',
  ]);
  const scratch = mkdtempSync(join(tmpdir(), 'errata-nginx-'));
  const port = await freePort();
  const site = join(scratch, 'site', base).replace(/\/$/, '');
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(folder), site);
  writeFileSync(
    join(scratch, 'errata.conf'),
    readFileSync('deploy/nginx.conf', 'utf8')
      .replace(/^ *listen \[::\].*\n/m, '')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('include /srv/errata/', `include ${site}/`)
      .replaceAll('/srv/errata', join(scratch, 'site')),
  );
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `load_module ${brotli};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${scratch}/pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  ${own.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  include ${scratch}/errata.conf;
}
`,
  );
  const child = spawn(nginx, ['-p', scratch, '-e', 'stderr', '-c', join(scratch, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(scratch, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}${base}`;
  try {
    await untilAnswers(`http://127.0.0.1:${port}/`, child);
  } catch (error) {
    await stop();
    throw new Error(`nginx did not start: ${said}`, { cause: error });
  }
  return { url, port, stop };
}

/** Waits until a server that was just started answers. @throws {Error} when it ends instead */
export async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no answer at ${url}`);
}

/** Ends a process of ours, and waits for it. */
export function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('close', () => done());
    child.kill('SIGTERM');
  });
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
