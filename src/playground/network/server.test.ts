import { once } from 'node:events';
import type realNet from 'node:net';
import { describe } from 'vitest';
import { closed, listen, sameAsNode } from './net-scenarios.ts';

describe('a server', () => {
  sameAsNode('tells where it listens', async (net, log) => {
    const server = log.watch('server', net.createServer(), ['listening', 'close', 'error']);
    log.say(server.listening, server.address());
    server.listen(0, '127.0.0.1', () => log.say('called'));
    log.say(server.listening);
    await once(server, 'listening');
    log.say(server.address());
    server.close((error) => log.say('closed', error));
    log.say(server.listening);
    await once(server, 'close');
    server.close((error) => log.say('closed again', error));
    await once(server, 'close');
  });

  sameAsNode('cannot listen where another one does, but on another address of this machine', async (net, log) => {
    const { server, port } = await listen(net, () => undefined);
    for (const host of ['127.0.0.1', '0.0.0.0', '127.0.0.2']) {
      const other = log.watch(host, net.createServer(), ['listening', 'error', 'close']);
      other.listen(port, host);
      await Promise.race([once(other, 'listening'), once(other, 'error').catch(() => undefined)]).catch(
        () => undefined,
      );
      log.say(host, other.listening);
      other.close();
    }
    server.close();
  });

  sameAsNode('cannot listen on an address of another machine', async (net, log) => {
    const server = net.createServer().listen(0, '192.0.2.1');
    await once(server, 'error').then(([error]) => log.say(error));
    const other = net.createServer().listen({ port: 4000, host: '192.0.2.1' });
    await once(other, 'error').then(([error]) => log.say(error));
  });

  sameAsNode('cannot listen twice, nor on what is no port', async (net, log) => {
    const { server } = await listen(net, () => undefined);
    const attempt = (listen: () => unknown) => {
      try {
        listen();
      } catch (error) {
        log.say(error);
      }
    };
    attempt(() => server.listen(0));
    server.close();
    for (const port of [-1, 65536, 1.5, '80x', 'x', NaN, '70000']) {
      attempt(() => net.createServer().listen({ port: port as number }));
      attempt(() => net.connect({ port: port as number, host: '127.0.0.1' }));
    }
    attempt(() => net.createServer().listen(65536));
    attempt(() => net.connect({} as realNet.NetConnectOpts));
    attempt(() => net.connect({ host: '127.0.0.1', port: {} as number }));
    attempt(() => net.connect({ host: 5 as unknown as string, port: 1 }));
    attempt(() => net.connect({ host: 'a', port: 1, lookup: 5 as unknown as realNet.LookupFunction }));
    attempt(() => net.createServer().listen({} as realNet.ListenOptions));
    attempt(() => net.createServer().listen({ port: true as unknown as number }));
  });

  sameAsNode('closes when its last connection does', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void peer.resume());
    const client = net.connect(port, '127.0.0.1');
    await once(server, 'connection');
    server.getConnections((error, count) => log.say('connections', error, count));
    server.close((error) => log.say('closed', error));
    client.on('end', () => log.say('client end')).on('close', () => log.say('client close'));
    client.end();
    await once(server, 'close');
    server.getConnections((error, count) => log.say('connections', error, count));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  sameAsNode('drops what is too much', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void peer.resume());
    server.maxConnections = 1;
    const first = net.connect(port, '127.0.0.1');
    await once(first, 'connect');
    const second = log.watch('second', net.connect(port, '127.0.0.1'));
    second.resume();
    const [dropped] = (await once(server, 'drop')) as [object];
    log.say(dropped);
    await closed(second);
    first.destroy();
    server.close();
  });

  sameAsNode('that is disposed of is closed', async (net, log) => {
    const { server } = await listen(net, () => undefined);
    await server[Symbol.asyncDispose]();
    log.say(server.listening);
  });
});

describe('addresses', () => {
  sameAsNode("isIP knows Node's grammar", async (net, log) => {
    const texts = [
      '127.0.0.1',
      '256.0.0.1',
      '1.2.3',
      '01.2.3.4',
      '::',
      '::1',
      '1::2::3',
      '::ffff:127.0.0.1',
      'fe80::1%eth0',
    ];
    const more = [
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:7::',
      '::2:3:4:5:6:7:8',
      '1:2:3:4:5:6:1.2.3.4',
      '1::1.2.3.4',
      ':1',
      'g::',
      '',
      ' ',
    ];
    for (const text of [...texts, ...more, '1:2:3:4:5:6:7:8:9', '12345::', '::1.2.3.256'])
      log.say(text, net.isIP(text));
    log.say(net.isIPv4('::1'), net.isIPv6('::1'), net.isIP(undefined as unknown as string));
    await Promise.resolve();
  });

  sameAsNode('a block list', async (net, log) => {
    const list = new net.BlockList();
    list.addAddress('123.123.123.123');
    list.addRange('10.0.0.1', '10.0.0.10');
    list.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
    for (const ip of ['123.123.123.123', '10.0.0.3', '10.0.0.11', '222.111.111.222']) log.say(ip, list.check(ip));
    for (const ip of ['::ffff:7b7b:7b7b', '::ffff:123.123.123.123', '8592:757c:efae:4e45::5', '1::2'])
      log.say(ip, list.check(ip, 'ipv6'));
    log.say(list.rules);
    await Promise.resolve();
  });
});
