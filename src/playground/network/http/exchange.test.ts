import { once } from 'node:events';
import type realHttp from 'node:http';
import { describe } from 'vitest';
import { requestEvents, responseEvents, sameAsNode, send, serve, withoutDate } from './http-scenarios.ts';

describe('a request and its response', () => {
  sameAsNode('with a body both ways', async (modules, log) => {
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => {
        log.say(request.method, request.url, request.httpVersion, request.headers['content-length']);
        log.watch('server request', request, responseEvents);
        request.on('end', () => response.end('answer'));
        log.watch('server response', response, ['finish', 'close', 'prefinish']);
      }),
    );
    await send(modules, log, { host, port, path: '/a?b=c', method: 'POST', agent: false }, 'question');
    server.close();
  });

  sameAsNode('in chunks, with trailers', async (modules, log) => {
    let trailers = {};
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => {
        log.say(request.headers['transfer-encoding']);
        request.pipe(response);
        request.on('end', () => void (trailers = request.trailers));
      }),
    );
    const request = modules.http.request({ host, port, method: 'PUT', headers: { Trailer: 'x' }, agent: false });
    request.write('one ');
    setTimeout(() => {
      request.addTrailers({ x: 'y' });
      request.end('two');
    }, 10);
    const [response] = (await once(request, 'response')) as [realHttp.IncomingMessage];
    log.say(withoutDate(response.headers), response.rawHeaders.length);
    let text = '';
    for await (const chunk of response) text += String(chunk);
    log.say(text, trailers);
    server.close();
  });

  sameAsNode('with headers of all kinds', async (modules, log) => {
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => {
        log.say(request.headers, request.rawHeaders, request.headersDistinct);
        response.setHeader('Set-Cookie', ['a=1', 'b=2']);
        response.setHeader('X-One', 1);
        response.appendHeader('X-One', '2');
        log.say(response.getHeaders(), response.getHeaderNames(), response.hasHeader('x-one'), response.headersSent);
        response.writeHead(201, 'Made', { 'X-Two': 'two' });
        log.say(response.headersSent, response.statusMessage);
        response.end();
      }),
    );
    const headers = { cookie: ['c=1', 'd=2'], 'X-List': ['1', '2'], Accept: '*/*' };
    await send(modules, log, { host, port, headers, auth: 'me:secret', agent: false });
    server.close();
  });

  for (const statusCode of [204, 304, 404, 500]) {
    sameAsNode(`of status ${statusCode}`, async (modules, log) => {
      const { server, port, host } = await serve(
        modules.http.createServer((_request, response) => {
          response.statusCode = statusCode;
          response.end('body');
        }),
      );
      await send(modules, log, { host, port, agent: false });
      await send(modules, log, { host, port, method: 'HEAD', agent: false }, undefined, 'head');
      server.close();
    });
  }

  sameAsNode('by URL, by get, with a listener', async (modules, log) => {
    const { server, port } = await serve(modules.http.createServer((request, response) => response.end(request.url)));
    for (const url of [`http://127.0.0.1:${port}/x?y`, new URL(`http://127.0.0.1:${port}/z`)]) {
      await new Promise<void>((resolve) => {
        modules.http.get(url, { agent: false }, (response) => {
          response
            .setEncoding('utf8')
            .on('data', (text: string) => log.say(text))
            .on('end', resolve);
        });
      });
    }
    server.close();
  });

  sameAsNode('on a connection that is kept', async (modules, log) => {
    const agent = new modules.http.Agent({ keepAlive: true });
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => {
        log.say(request.headers.connection);
        response.end('x');
      }),
    );
    let connections = 0;
    server.on('connection', () => void (connections += 1));
    for (let at = 0; at < 3; at += 1) {
      const request = modules.http.get({ host, port, agent });
      const [response] = (await once(request, 'response')) as [realHttp.IncomingMessage];
      log.say(withoutDate(response.headers), request.reusedSocket);
      response.resume();
      await once(request, 'close');
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.say(Object.values(agent.freeSockets).flat().length, Object.values(agent.sockets).flat().length);
    }
    log.say(connections);
    server.close();
    agent.destroy();
    await once(server, 'close');
  });

  sameAsNode('in a queue of one connection', async (modules, log) => {
    const agent = new modules.http.Agent({ keepAlive: true, maxSockets: 1 });
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => response.end(request.url)),
    );
    const answers = ['/1', '/2', '/3'].map(async (path) => {
      const [response] = (await once(modules.http.get({ host, port, path, agent }), 'response')) as [
        realHttp.IncomingMessage,
      ];
      for await (const chunk of response) log.say(String(chunk));
    });
    await Promise.all(answers);
    agent.destroy();
    server.close();
  });

  sameAsNode('after 100 Continue', async (modules, log) => {
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => void request.on('end', () => response.end('ok')).resume()),
    );
    const request = log.watch(
      'request',
      modules.http.request({ host, port, method: 'POST', headers: { Expect: '100-continue' }, agent: false }),
      requestEvents,
    );
    request.on('continue', () => request.end('body'));
    request.on('response', (response) => void log.watch('response', response, responseEvents).resume());
    await new Promise((resolve) => request.on('close', resolve));
    server.close();
  });
});
