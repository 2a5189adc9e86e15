import { describe } from 'vitest';
import { answerWith, requestEvents, sameAsNode, send, serve } from './http-scenarios.ts';

describe('a request fails', () => {
  sameAsNode('when nobody listens', async (modules, log) => {
    const request = await send(modules, log, { host: '127.0.0.1', port: 1 }, 'body');
    log.say(request.destroyed, request.errored, request.writableFinished);
  });

  for (const act of ['end', 'destroy', 'resetAndDestroy'] as const) {
    sameAsNode(`when the server hangs up (${act})`, async (modules, log) => {
      const { server, port, host } = await serve(modules.http.createServer(({ socket }) => void socket[act]()));
      await send(modules, log, { host, port, agent: false });
      await send(modules, log, { host, port }, undefined, 'kept');
      server.close();
    });

    sameAsNode(`when the server hangs up in the middle of a body (${act})`, async (modules, log) => {
      const { server, port, host } = await serve(
        modules.http.createServer((_request, response) => {
          response.writeHead(200, { 'Content-Length': 100 });
          response.write('part');
          setTimeout(() => response.socket?.[act](), 10);
        }),
      );
      await send(modules, log, { host, port, agent: false });
      server.close();
    });
  }

  sameAsNode('when the answer is not HTTP', async (modules, log) => {
    for (const text of [
      '220 smtp ready\r\n',
      'SSH-2.0-x\r\n',
      'HTTX',
      'HTTP/1.1 abc\r\n',
      'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
      'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n',
    ]) {
      const { server, port, host } = await answerWith(modules, text);
      await send(modules, log, { host, port, agent: false }, undefined, JSON.stringify(text));
      server.close();
    }
  });

  sameAsNode('when the chunks of the answer are broken', async (modules, log) => {
    const { server, port, host } = await answerWith(
      modules,
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    );
    await send(modules, log, { host, port, agent: false });
    server.close();
  });

  sameAsNode('when more comes than the answer', async (modules, log) => {
    const { server, port, host } = await answerWith(
      modules,
      'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\nabc',
    );
    await send(modules, log, { host, port, agent: false });
    server.close();
  });

  sameAsNode('when it is destroyed', async (modules, log) => {
    const { server, port, host } = await serve(modules.http.createServer(() => undefined));
    for (const error of [undefined, new RangeError('mine')]) {
      const early = log.watch('early', modules.http.get({ host, port, agent: false }), requestEvents);
      early.destroy(error);
      await new Promise((resolve) => early.on('close', resolve));
      const late = log.watch('late', modules.http.get({ host, port, agent: false }), requestEvents);
      late.on('socket', (socket) => socket.on('connect', () => late.destroy(error)));
      await new Promise((resolve) => late.on('close', resolve));
    }
    server.close();
  });

  sameAsNode('when it is aborted by a signal', async (modules, log) => {
    const { server, port, host } = await serve(modules.http.createServer(() => undefined));
    await send(modules, log, { host, port, agent: false, signal: AbortSignal.abort() }, undefined, 'before');
    await send(modules, log, { host, port, agent: false, signal: AbortSignal.timeout(100) }, undefined, 'in time');
    server.close();
  });

  sameAsNode('by its own hand when it takes too long', async (modules, log) => {
    const { server, port, host } = await serve(modules.http.createServer(() => undefined));
    const request = log.watch('request', modules.http.get({ host, port, timeout: 100, agent: false }), requestEvents);
    request.on('timeout', () => request.destroy(new Error('too slow')));
    await new Promise((resolve) => request.on('close', resolve));
    const other = log.watch('other', modules.http.get({ host, port, agent: false }), requestEvents);
    other.setTimeout(100, () => other.destroy());
    await new Promise((resolve) => other.on('close', resolve));
    server.close();
  });

  sameAsNode('for what cannot be asked', async ({ http }, log) => {
    const attempts: (() => unknown)[] = [
      () => http.get('nonsense'),
      () => http.get('https://127.0.0.1/'),
      () => http.get({ path: '/a b' }),
      () => http.request({ method: 'A B' }),
      () => http.request({ method: 5 as unknown as string }),
      () => http.request({ host: 5 as unknown as string }),
      () => http.request({ headers: { 'a b': 'c' } }),
      () => http.request({ headers: { a: 'b\nc' } }),
      () => http.request({ headers: { a: undefined } }),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        log.say(error);
      }
    }
    await Promise.resolve();
  });
});
