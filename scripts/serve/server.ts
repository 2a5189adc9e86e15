import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { caching, documentHeaders, governedEndings } from '../policy/policy.ts';
import { readHeaderRules } from './header-rules.ts';

export interface Running {
  readonly server: Server;
  /** With the sub-path: http://localhost:4321/docs/ */
  readonly url: string;
  readonly port: number;
}

const plain = 'text/plain; charset=utf-8';
/** What sirv calls otherwise; of .ts it says that it is a video. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.py': plain,
  '.ts': plain,
  '.txt': plain,
};

/**
 * Serves a built site as a good host would: compressed, with the headers of its own `_headers`, hashed files kept, 404 in the
 * language of the path, addresses in capitals sent to lower case.
 * @param options base: the sub-path of the build ('/docs/'); port: 0 for any; a busy port gets the next one
 */
export async function serveSite(folder: string, { base = '/', port = 0, tries = 20 } = {}): Promise<Running> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no built site in ${folder}: npm run build first`);
  const headersOf = readHeaderRules(folder);
  const files = sirv(folder, {
    // Looks at the folder with each request: the site may be built anew meanwhile.
    dev: true,
    // What was compressed when the site was built is sent as it is (file.js.br for file.js).
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = types[path.endsWith('/') ? '.html' : extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } } });
  const notFound = async (lang: string, response: ServerResponse): Promise<void> => {
    for (const [name, value] of headersOf(base)) response.setHeader(name, value);
    const own = join(folder, lang, '404.html');
    const body = await readFile(/^[a-z]{2}$/.test(lang) && existsSync(own) ? own : join(folder, '404.html'));
    response.setHeader('Cache-Control', caching.other);
    response.writeHead(404, { 'Content-Type': types['.html'] }).end(body);
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname: path, search } = addressOf(request);
    response.setHeader('Cache-Control', caching.other);
    const isGoverned = governedEndings.some((ending) => path.endsWith(ending));
    for (const [name, value] of headersOf(path)) {
      if (isGoverned || !isOfDocuments(name)) response.setHeader(name, value);
    }
    if (`${path}/` === base) return redirect(response, base + search);
    if (!path.startsWith(base)) return void notFound('', response);
    const inside = path.slice(base.length);
    const page = pageAt(folder, inside);
    if (page !== undefined && page !== inside) return redirect(response, base + page + search);
    if (inside.startsWith('_server/')) return void notFound('', response);
    request.url = `/${inside}${search}`;
    files(request, response, () => void notFound(inside.split('/')[0]?.toLowerCase() ?? '', response));
  };
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => answer(request, response));
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

/** What is asked for. Not every text that a client sends there is an address: '//' and '*' are none. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  const host = 'http://localhost';
  return URL.parse(url.startsWith('/') ? host + url : url, host) ?? new URL(host);
}

/** The page that an address means, whatever its capitals, and with or without its last slash; undefined for what is no page. */
function pageAt(folder: string, inside: string): string | undefined {
  const page = inside.toLowerCase().replace(/\/*$/, '/').replace(/^\/+/, '');
  try {
    return existsSync(join(folder, decodeURI(page), 'index.html')) ? page : undefined;
  } catch {
    return undefined; // Not in UTF-8: no page of ours.
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

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

const isOfDocuments = (name: string): boolean => documentHeaders('').some(([known]) => known === name);
