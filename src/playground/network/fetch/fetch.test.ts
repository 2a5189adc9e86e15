import { once } from 'node:events';
import realHttp from 'node:http';
import realNet from 'node:net';
import { describe } from 'vitest';
import { http as ourHttp } from '../http/http.ts';
import { net as ourNet } from '../net.ts';
import { compareWithNode } from '../same-as-node.ts';
import type { Transcript } from '../transcript.ts';
import { fetch as ourFetch } from './fetch.ts';

interface Modules {
  readonly fetch: typeof fetch;
  readonly http: typeof realHttp;
  readonly net: typeof realNet;
}
const realFetch = globalThis.fetch;
const sameAsNode = compareWithNode<Modules>(
  { fetch: realFetch, http: realHttp, net: realNet },
  { fetch: ourFetch, http: ourHttp, net: ourNet },
);

async function serve<T extends realNet.Server>(server: T) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as realNet.AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}
async function attempt(log: Transcript, what: () => Promise<unknown>) {
  try {
    log.say('result', await what());
  } catch (error) {
    log.say(error);
  }
}
const hangUp = (net: typeof realNet, act: (socket: realNet.Socket) => void) =>
  serve(
    net.createServer((socket) => {
      socket.on('error', () => undefined).once('data', () => act(socket));
    }),
  );
const acts = ['end', 'destroy', 'resetAndDestroy'] as const;

describe('fetch fails', () => {
  sameAsNode('when nobody listens, or for a port that the standard forbids', async ({ fetch }, log) => {
    for (const url of ['http://127.0.0.1:2/', 'https://127.0.0.1:2/', 'http://127.0.0.1:1/'])
      await attempt(log, () => fetch(url));
  });

  sameAsNode('for what is no URL, or no scheme of the web', async ({ fetch }, log) => {
    const urls = [
      '/x',
      '',
      'http://',
      'foo://x',
      'file:///x',
      'about:blank',
      'blob:x',
      'data:x',
      'http://a:b@127.0.0.1/',
    ];
    for (const url of urls) await attempt(log, () => fetch(url));
    await attempt(log, () => (fetch as () => Promise<Response>)());
  });

  sameAsNode('for options that make no sense', async ({ fetch }, log) => {
    const url = 'http://127.0.0.1:2/';
    await attempt(log, () => fetch(url, { body: 'x' }));
    await attempt(log, () => fetch(url, { method: 'A B' }));
    await attempt(log, () => fetch(url, { method: 'TRACE' }));
    await attempt(log, () => fetch(url, { headers: { 'a b': 'c' } }));
    await attempt(log, () => fetch(url, { headers: { a: 'b\nc' } }));
    await attempt(log, () => fetch(url, { signal: 5 as unknown as AbortSignal }));
    await attempt(log, () => fetch(url, { method: 'POST', body: new Blob(['x']).stream() }));
  });

  for (const act of acts) {
    sameAsNode(`when the other side hangs up (${act})`, async ({ fetch, net }, log) => {
      const { server, url } = await hangUp(net, (socket) => void socket[act]());
      await attempt(log, () => fetch(url));
      server.close();
    });

    sameAsNode(`when the other side hangs up in the middle of the body (${act})`, async ({ fetch, net }, log) => {
      for (const head of ['Content-Length: 100', 'Transfer-Encoding: chunked']) {
        const { server, url } = await hangUp(net, (socket) => {
          socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n4\r\npart`);
          setTimeout(() => socket[act](), 20);
        });
        await attempt(log, async () => (await fetch(url)).text());
        server.close();
      }
    });
  }

  sameAsNode('when the answer is not HTTP', async ({ fetch, net }, log) => {
    for (const text of ['220 hi\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n', 'HTTP/1.1 2\r\n\r\n']) {
      const { server, url } = await hangUp(net, (socket) => void socket.end(text));
      await attempt(log, () => fetch(url));
      server.close();
    }
  });

  sameAsNode('when a signal says so', async ({ fetch, net }, log) => {
    const url = 'http://127.0.0.1:2/';
    await attempt(log, () => fetch(url, { signal: AbortSignal.abort() }));
    await attempt(log, () => fetch(url, { signal: AbortSignal.abort(new RangeError('mine')) }));
    const silent = await hangUp(net, () => undefined);
    await attempt(log, () => fetch(silent.url, { signal: AbortSignal.timeout(100) }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await attempt(log, () => fetch(silent.url, { signal: controller.signal }));
    silent.server.close();
    const slow = await hangUp(net, (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart'));
    await attempt(log, async () => (await fetch(slow.url, { signal: AbortSignal.timeout(100) })).text());
    slow.server.close();
  });

  sameAsNode('when a handshake fails', async ({ fetch, net }, log) => {
    for (const act of acts) {
      const { server, url } = await hangUp(net, (socket) => void socket[act]());
      await attempt(log, () => fetch(url.replace('http', 'https')));
      server.close();
    }
    const { server, url } = await hangUp(net, () => undefined);
    await attempt(log, () => fetch(url.replace('http', 'https'), { signal: AbortSignal.timeout(100) }));
    server.close();
  });
});

describe('fetch', () => {
  sameAsNode('gets and posts', async ({ fetch, http }, log) => {
    const { server, url } = await serve(
      http.createServer((request, response) => {
        let body = '';
        request.on('data', (data) => void (body += String(data)));
        request.on('end', () =>
          response.setHeader('X-A', ['1', '2']).end(JSON.stringify([request.method, request.rawHeaders, body])),
        );
      }),
    );
    const requests: RequestInit[] = [
      {},
      { method: 'post', body: 'hi', headers: { 'X-A': 'b', Accept: 'text/plain' } },
      {
        method: 'PUT',
        body: new URLSearchParams({ a: '1' }),
        headers: [
          ['x', 'y'],
          ['x', 'z'],
        ],
      },
      { method: 'POST' },
      { method: 'DELETE', headers: new Headers({ a: 'b' }) },
      { method: 'POST', body: new Blob(['x']).stream(), duplex: 'half' } as RequestInit,
    ];
    for (const init of requests) {
      const response = await fetch(`${url}/a?b#c`, init);
      log.say(
        response.status,
        response.statusText,
        response.ok,
        response.url,
        response.redirected,
        response.type,
        response.headers.get('x-a'),
      );
      log.say(await response.json());
      log.say(response.bodyUsed);
    }
    server.close();
  });

  sameAsNode('follows redirects', async ({ fetch, http }, log) => {
    const places: Record<string, string> = { '/a': '/b', '/loop': '/loop', '/nowhere': 'http://', '/foo': 'foo://x' };
    const { server, url } = await serve(
      http.createServer((request, response) => {
        const location = places[request.url ?? ''];
        if (location) response.writeHead(302, { location }).end();
        else response.end(`${request.method ?? ''} ${request.url ?? ''}`);
      }),
    );
    for (const path of ['/a#x', '/loop', '/nowhere', '/foo']) {
      await attempt(log, async () => {
        const response = await fetch(url + path);
        return [response.url, response.redirected, await response.text()];
      });
    }
    await attempt(log, async () => (await fetch(`${url}/a`, { method: 'POST', body: 'x' })).text());
    await attempt(log, () => fetch(`${url}/a`, { redirect: 'error' }));
    await attempt(log, async () => {
      const response = await fetch(`${url}/a`, { redirect: 'manual' });
      return [response.status, response.headers.get('location')];
    });
    server.close();
  });

  sameAsNode('has answers without a body, and bad JSON', async ({ fetch, http }, log) => {
    const { server, url } = await serve(
      http.createServer((request, response) => {
        response.statusCode = Number(request.url?.slice(1));
        response.end('{bad');
      }),
    );
    for (const status of [204, 304, 404, 500]) {
      const response = await fetch(`${url}/${status}`);
      log.say(response.status, response.ok, response.body === null);
      await attempt(log, () => response.json());
    }
    server.close();
  });

  sameAsNode('reads data: URLs', async ({ fetch }, log) => {
    for (const url of ['data:text/plain,hello%20x', 'data:application/json;base64,eyJhIjoxfQ==', 'data:,x']) {
      const response = await fetch(url);
      log.say(
        response.status,
        response.statusText,
        response.headers.get('content-type'),
        response.url,
        await response.text(),
      );
    }
  });

  sameAsNode('keeps its connection for the next request', async ({ fetch, http }, log) => {
    const { server, url } = await serve(http.createServer((_request, response) => response.end('x')));
    let connections = 0;
    server.on('connection', () => void (connections += 1));
    for (let at = 0; at < 3; at += 1) {
      await (await fetch(url)).text();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    log.say(connections);
    server.close();
    await once(server, 'close');
  });
});
