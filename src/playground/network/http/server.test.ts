import { once } from 'node:events';
import type realNet from 'node:net';
import { describe } from 'vitest';
import { responseEvents, sameAsNode, send, serve } from './http-scenarios.ts';

describe('a server', () => {
  sameAsNode('tells a response off that is used wrongly', async (modules, log) => {
    const attempt = (what: () => unknown) => {
      try {
        what();
      } catch (error) {
        log.say(error);
      }
    };
    const { server, port, host } = await serve(
      modules.http.createServer((_request, response) => {
        attempt(() => response.writeHead(1000));
        attempt(() => response.writeHead(99));
        attempt(() => response.setHeader('a\n', 'b'));
        attempt(() => response.setHeader('a', 'b\r\nc'));
        attempt(() => response.write(5));
        attempt(() => response.write(null));
        log.watch('response', response, ['error', 'finish', 'close']);
        response.end('done', () => log.say('ended'));
        attempt(() => response.setHeader('a', 'b'));
        attempt(() => response.writeHead(200));
        attempt(() => response.removeHeader('a'));
        attempt(() => response.appendHeader('a', 'b'));
        attempt(() => response.flushHeaders());
        response.write('late', (error) => log.say('written', error));
        response.end('later', (error?: Error) => log.say('ended again', error));
        response.end(() => log.say('ended once more'));
      }),
    );
    await send(modules, log, { host, port, agent: false });
    server.close();
  });

  sameAsNode('answers 400 to what is no request', async ({ http, net }, log) => {
    for (const text of [
      'nonsense\r\n',
      '\x16\x03\x01',
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nbad header\r\n\r\n',
      `GET / HTTP/1.1\r\nA: ${'x'.repeat(20000)}\r\n\r\n`,
    ]) {
      const { server, port, host } = await serve(http.createServer((_request, response) => response.end()));
      const client = log.watch(text.slice(0, 10), net.connect({ port, host }), ['end', 'error', 'close']);
      let answer = '';
      client.on('data', (data) => void (answer += data.toString()));
      client.write(text, 'latin1');
      await new Promise((resolve) => client.on('close', resolve));
      log.say(answer.replace(/Date: .*\r\n/, ''));
      server.close();
    }
  });

  sameAsNode('hears of errors of its clients', async ({ http, net }, log) => {
    const { server, port, host } = await serve(http.createServer());
    server.on('clientError', (error: Error, socket: realNet.Socket) => {
      log.say(error);
      socket.destroy();
    });
    for (const [text, end] of [
      ['nonsense', 'end'],
      ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab', 'end'],
      ['GET / HT', 'end'],
      ['GET', 'resetAndDestroy'],
    ] as const) {
      const client = net.connect({ port, host });
      client.on('error', () => undefined).resume();
      client.write(text, () => setTimeout(() => client[end](), 10));
      await new Promise((resolve) => client.on('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    server.close();
  });

  sameAsNode('sees that a client went away', async (modules, log) => {
    const { server, port, host } = await serve(
      modules.http.createServer((request, response) => {
        log.watch('request', request, responseEvents).resume();
        log.watch('response', response, ['close', 'finish', 'error']);
      }),
    );
    const request = modules.http.request({
      host,
      port,
      method: 'POST',
      headers: { 'Content-Length': 10 },
      agent: false,
    });
    request.on('error', () => undefined).write('part');
    await once(server, 'request');
    await new Promise((resolve) => setTimeout(resolve, 5));
    request.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.close();
  });

  sameAsNode('answers requests that come at once in their order', async ({ http, net }, log) => {
    const { server, port, host } = await serve(
      http.createServer((request, response) =>
        setTimeout(() => response.end(request.url), request.url === '/1' ? 20 : 0),
      ),
    );
    const client = net.connect({ port, host });
    client.write('GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    let answer = '';
    client.on('data', (data) => void (answer += data.toString()));
    await once(client, 'close');
    log.say(answer.replaceAll(/Date: .*\r\n/g, ''));
    server.close();
  });

  sameAsNode('closes its connections when told to', async (modules, log) => {
    const { server, port, host } = await serve(modules.http.createServer(() => undefined));
    const request = send(modules, log, { host, port });
    await once(server, 'request');
    server.close(() => log.say('closed'));
    server.closeAllConnections();
    await request;
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  sameAsNode('gives a silent connection up', async ({ http, net }, log) => {
    const { server, port, host } = await serve(http.createServer());
    server.setTimeout(100);
    const client = log.watch('client', net.connect({ port, host }));
    await once(client, 'close');
    server.close();
  });

  sameAsNode('keeps to the length that it promised', async ({ http, net }, log) => {
    const { server, port, host } = await serve(
      http.createServer((_request, response) => {
        response.strictContentLength = true;
        response.setHeader('Content-Length', 3);
        try {
          response.end('four');
        } catch (error) {
          log.say(error);
          response.destroy();
        }
      }),
    );
    const client = net.connect({ port, host });
    client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(client.resume(), 'close');
    server.close();
  });
});
