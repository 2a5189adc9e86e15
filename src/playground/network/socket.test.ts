import { once } from 'node:events';
import type realNet from 'node:net';
import { describe } from 'vitest';
import { closed, listen, sameAsNode } from './net-scenarios.ts';

describe('a reset', () => {
  sameAsNode('is a failed read on the other side', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      log.watch('server', peer).on('data', () => peer.resetAndDestroy());
    });
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.write('x');
    await closed(client);
    server.close();
  });

  sameAsNode('comes after what was written before it', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      peer.once('data', () => peer.write('part', () => setTimeout(() => peer.resetAndDestroy(), 20)));
    });
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.write('x');
    await closed(client);
    server.close();
  });

  sameAsNode('waits for the connection', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void log.watch('server', peer).resume());
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.resetAndDestroy();
    const [peer] = (await once(server, 'connection')) as [realNet.Socket];
    await closed(peer);
    server.close();
  });

  sameAsNode('of a socket that was never connected is an error', async (net, log) => {
    const client = log.watch('client', new net.Socket());
    client.resetAndDestroy();
    await closed(client);
  });

  sameAsNode('follows when an end closes with bytes that it did not read', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void setTimeout(() => peer.destroy(), 30), {
      pauseOnConnect: true,
    });
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.write('unread');
    await closed(client);
    server.close();
  });
});

describe('a write', () => {
  sameAsNode('to a connection that the other side ended and this one too is EPIPE of Node', async (net, log) => {
    const { server, port } = await listen(net, (peer) => peer.end());
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    await once(client.resume(), 'end');
    client.write('late', (error) => log.say('written', error));
    await closed(client);
    server.close();
  });

  sameAsNode('to a closed peer is taken once, then EPIPE of the kernel', async (net, log) => {
    const { server, port } = await listen(net, (peer) => peer.destroy());
    const client = log.watch('client', net.connect({ port, host: '127.0.0.1', allowHalfOpen: true }));
    await once(client.resume(), 'end');
    client.write('one', (error) => log.say('one', error?.message));
    await new Promise((resolve) => setTimeout(resolve, 20));
    client.write('two', (error) => log.say('two', error));
    await closed(client);
    server.close();
  });

  sameAsNode('after end is an error of the stream', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void peer.resume());
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.end('x');
    client.write('late', (error) => log.say('written', error));
    await closed(client);
    server.close();
  });

  sameAsNode('on a destroyed socket, or one that was never connected', async (net, log) => {
    const client = log.watch('client', new net.Socket());
    client.write('x', (error) => log.say('written', error));
    await closed(client);
    client.write('y', (error) => log.say('written', error));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  sameAsNode('of megabytes arrives whole', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      const sent = peer.write(Buffer.alloc(5_000_000, 'x'), () => log.say('taken'));
      log.say(sent);
      peer.end('end');
    });
    const client = net.connect(port, '127.0.0.1');
    let size = 0;
    client.on('data', (data: Buffer) => void (size += data.length));
    await closed(client);
    log.say(size, client.bytesRead);
    server.close();
  });

  sameAsNode('to a reader that pauses waits', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      peer.pause();
      setTimeout(() => peer.resume(), 30);
    });
    const client = net.connect(port, '127.0.0.1');
    for (let at = 0; at < 20; at += 1)
      client.write(Buffer.alloc(1_000_000), () => {
        if (at === 19) log.say('all taken');
      });
    client.end();
    await once(client, 'finish');
    log.say(client.bytesWritten);
    await closed(client);
    server.close();
  });
});

describe('time and signals', () => {
  sameAsNode('a silent connection is a timeout, which ends nothing', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void peer.resume());
    const client = log.watch('client', net.connect({ port, host: '127.0.0.1', timeout: 100 }));
    await once(client, 'timeout');
    log.say(client.timeout, client.readyState);
    client.destroy();
    await closed(client);
    server.close();
  });

  sameAsNode('traffic puts a timeout off', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      const timer = setInterval(() => peer.write('.'), 20);
      setTimeout(() => {
        clearInterval(timer);
        peer.end();
      }, 450);
    });
    const client = net.connect(port, '127.0.0.1').setTimeout(300);
    client.on('timeout', () => log.say('timeout')).resume();
    await closed(client);
    log.say('closed', client.timeout);
    server.close();
  });

  sameAsNode('a signal ends a connection', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void peer.resume());
    const controller = new AbortController();
    const client = log.watch('client', net.connect({ port, host: '127.0.0.1', signal: controller.signal }));
    client.on('connect', () => controller.abort(new Error('enough')));
    await closed(client);
    server.close();
  });

  sameAsNode('a signal that is aborted already, or times out', async (net, log) => {
    await closed(log.watch('one', net.connect({ port: 1, host: '127.0.0.1', signal: AbortSignal.abort() })));
    const { server, port } = await listen(net, (peer) => void peer.resume());
    await closed(log.watch('two', net.connect({ port, host: '127.0.0.1', signal: AbortSignal.timeout(100) })));
    server.close();
  });

  sameAsNode('a signal closes a server', async (net, log) => {
    const controller = new AbortController();
    const server = log.watch('server', net.createServer(), ['listening', 'close']);
    server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal });
    await once(server, 'listening');
    controller.abort();
    await once(server, 'close');
    log.say(server.listening);
  });
});
