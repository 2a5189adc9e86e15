import { once } from 'node:events';
import realHttps from 'node:https';
import realNet from 'node:net';
import realTls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { https as ourHttps } from './https.ts';
import { net as ourNet } from './net.ts';
import { compareWithNode } from './same-as-node.ts';
import { tls as ourTls } from './tls.ts';

interface Modules {
  readonly https: typeof realHttps;
  readonly net: typeof realNet;
  readonly tls: typeof realTls;
}
const sameAsNode = compareWithNode<Modules>(
  { https: realHttps, net: realNet, tls: realTls },
  { https: ourHttps, net: ourNet, tls: ourTls },
);
const events = [
  'connectionAttempt',
  'connectionAttemptFailed',
  'connect',
  'ready',
  'secureConnect',
  'data',
  'end',
  'finish',
  'error',
  'timeout',
  'close',
];
const closed = (emitter: realNet.Socket) => new Promise((resolve) => void emitter.on('close', resolve));

const answers: Record<string, (socket: realNet.Socket) => unknown> = {
  'ends the connection': (socket) => socket.end(),
  'closes the connection': (socket) => socket.destroy(),
  'resets the connection': (socket) => socket.resetAndDestroy(),
  'speaks HTTP': (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  'speaks SMTP': (socket) => socket.write('220 smtp\r\n'),
};
async function serve({ net }: Modules, answer: (socket: realNet.Socket) => unknown) {
  const server = net.createServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', (hello) => {
        expect([hello[0], hello[1], hello.length > 100]).toEqual([22, 3, true]);
        answer(socket);
      });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as realNet.AddressInfo).port, host: '127.0.0.1' };
}

describe('a handshake, when the server', () => {
  for (const [name, answer] of Object.entries(answers)) {
    sameAsNode(name, async (modules, log) => {
      const { server, port, host } = await serve(modules, answer);
      await closed(log.watch('tls', modules.tls.connect({ port, host }), events));
      server.close();
    });

    sameAsNode(`${name}, over a socket`, async (modules, log) => {
      const { server, port, host } = await serve(modules, answer);
      const socket = log.watch('socket', modules.net.connect(port, host), events);
      await closed(log.watch('tls', modules.tls.connect({ socket }), events));
      server.close();
    });

    sameAsNode(`${name}, of a request`, async (modules, log) => {
      const { server, port, host } = await serve(modules, answer);
      for (const agent of [false, undefined] as const) {
        const request = modules.https.get({ port, host, agent });
        log.watch('request', request, ['socket', 'response', 'finish', 'error', 'close']);
        await new Promise((resolve) => request.on('close', resolve));
      }
      server.close();
    });
  }
});

describe('a handshake', () => {
  sameAsNode('with nobody', async ({ https, net, tls }, log) => {
    await closed(log.watch('tls', tls.connect(1, '127.0.0.1'), events));
    const socket = log.watch('socket', net.connect(1, '127.0.0.1'), events);
    await closed(log.watch('over', tls.connect({ socket }), events));
    const request = log.watch('request', https.get('https://127.0.0.1:1/'), ['error', 'close']);
    await new Promise((resolve) => request.on('close', resolve));
  });

  sameAsNode('that nobody answers, until a signal', async (modules, log) => {
    const { server, port, host } = await serve(modules, () => undefined);
    await closed(
      log.watch(
        'tls',
        modules.tls.connect({ port, host, signal: AbortSignal.timeout(100) } as realTls.ConnectionOptions),
        events,
      ),
    );
    const socket = log.watch('socket', modules.net.connect({ port, host, signal: AbortSignal.timeout(100) }), events);
    await closed(log.watch('over', modules.tls.connect({ socket }), events));
    server.close();
  });

  sameAsNode('that nobody answers, until its own end', async (modules, log) => {
    const { server, port, host } = await serve(modules, () => undefined);
    const slow = log.watch('slow', modules.tls.connect({ port, host, timeout: 100 }), events);
    slow.on('timeout', () => slow.destroy(new Error('too slow')));
    await closed(slow);
    const early = log.watch('early', modules.tls.connect({ port, host }), events);
    early.write('x', (error) => log.say('written', error));
    log.say(early.encrypted, early.authorized, early.getProtocol());
    setTimeout(() => early.destroy(), 20);
    await closed(early);
    server.close();
  });
});

test('a TLS server is refused with a reason', () => {
  expect(() => ourTls.createServer()).toThrow('tls.createServer(): there is no TLS server in the browser');
  expect(() => ourTls.createSecureContext()).toThrow('there is no TLS server in the browser');
  expect(() => ourHttps.createServer()).toThrow('there is no TLS server in the browser');
});
