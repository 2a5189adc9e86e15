import { existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

export interface Running {
  readonly server: Server;
  /** With the sub-path: http://localhost:4321/docs/ */
  readonly url: string;
  readonly port: number;
}

/**
 * Serves a built site as a good host would: compressed, hashed files kept, 404 in the language of the path, addresses
 * in capitals sent to lower case.
 * @param options base: the sub-path of the build ('/docs/'); port: 0 for any; a busy port gets the next one
 */
export async function serveSite(folder: string, { base = '/', port = 0, tries = 20 } = {}): Promise<Running> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no built site in ${folder}: npm run build first`);
  const files = sirv(folder, {
    // What was compressed when the site was built is sent as it is (file.js.br for file.js).
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        /^\/(_astro|play|programs)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } } });
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1);
      if (`${path}/` === base) return redirect(response, base);
      if (!path.startsWith(base)) return void notFound(folder, '', response);
      request.url = `/${(request.url ?? '/').slice(base.length)}`;
      const inside = path.slice(base.length);
      files(request, response, () => {
        const lower = inside.toLowerCase();
        if (lower !== inside && isFile(folder, lower)) return redirect(response, `${base}${lower}`);
        void notFound(folder, inside.split('/')[0] ?? '', response);
      });
    });
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listen(server, port === 0 ? 0 : port + attempt);
      const used = (server.address() as AddressInfo).port;
      return { server, port: used, url: `http://localhost:${used}${base}` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt >= tries) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done();
    });
  });
}

/** Is a path, as an address has it, that of something in the folder? One that leads elsewhere is not. */
function isFile(folder: string, path: string): boolean {
  // '//host' would be another site's address; what cannot be decoded is nobody's.
  if (/^[\\/]|\.\.|%(?![\da-f]{2})/.test(path)) return false;
  try {
    return existsSync(join(folder, decodeURI(path)));
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

async function notFound(folder: string, lang: string, response: ServerResponse): Promise<void> {
  const own = join(folder, lang, '404.html');
  const body = await readFile(/^[a-z]{2}$/.test(lang) && existsSync(own) ? own : join(folder, '404.html'));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
