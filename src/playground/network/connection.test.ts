import { once } from 'node:events';
import type realNet from 'node:net';
import { describe } from 'vitest';
import { closed, listen, sameAsNode } from './net-scenarios.ts';

describe('a connection', () => {
  sameAsNode('carries bytes both ways, and ends', async (net, log) => {
    const { server, port } = await listen(net, (peer) => {
      log.watch('server', peer).on('data', (data: Buffer) => peer.end(`got ${data.toString()}`));
    });
    const client = log.watch('client', net.connect({ host: '127.0.0.1', port }));
    log.say(client.readyState, client.pending, client.connecting, client.address());
    client.write('hello');
    client.on('connect', () =>
      log.say(client.readyState, client.remoteAddress, client.remoteFamily, client.localAddress),
    );
    await closed(client);
    log.say(client.readyState, client.bytesRead, client.bytesWritten, client.destroyed);
    server.close();
    await once(server, 'close');
  });

  sameAsNode('of half: the other half stays open with allowHalfOpen', async (net, log) => {
    const { server, port } = await listen(
      net,
      (peer) => {
        log.watch('server', peer).on('end', () => {
          log.say(peer.readyState);
          peer.write('still ');
          peer.end('here');
        });
        peer.resume();
      },
      { allowHalfOpen: true },
    );
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.end('bye');
    await closed(client);
    server.close();
    await once(server, 'close');
  });

  sameAsNode('that nobody listens for is refused', async (net, log) => {
    await closed(log.watch('client', net.connect(1, '127.0.0.1')));
    await closed(log.watch('client', net.connect({ port: 1, host: '127.0.0.2' })));
  });

  sameAsNode('to several addresses fails with the errors of all of them', async (net, log) => {
    const lookup = (_name: string, options: object, done: (error: null, addresses: object[]) => void) => {
      log.say(options);
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    };
    const client = log.watch(
      'client',
      net.connect({ host: 'somewhere', port: 1, lookup: lookup as realNet.LookupFunction }),
    );
    await closed(client);
    log.say(client.autoSelectFamilyAttemptedAddresses);
  });

  sameAsNode('to the first of several addresses where somebody listens', async (net, log) => {
    const { server, port } = await listen(net, (peer) => peer.end('hi'));
    const lookup = (_name: string, _options: object, done: (error: null, addresses: object[]) => void) => {
      done(null, [
        { address: '127.0.0.3', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    };
    const client = log.watch(
      'client',
      net.connect({ host: 'somewhere', port, lookup: lookup as realNet.LookupFunction }),
    );
    await closed(client);
    server.close();
  });

  sameAsNode('to one address by a look-up of one', async (net, log) => {
    const lookup = (_name: string, options: object, done: (error: null, address: string, family: number) => void) => {
      log.say(options);
      done(null, '127.0.0.9', 4);
    };
    const client = net.connect({ host: 'somewhere', port: 1, family: 4, lookup: lookup });
    await closed(log.watch('client', client));
  });

  sameAsNode('to a name that a look-up does not find', async (net, log) => {
    const lookup = (_name: string, _options: object, done: (error: Error) => void) => {
      done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    };
    const client = net.connect({ host: 'somewhere', port: 1, lookup: lookup as unknown as realNet.LookupFunction });
    await closed(log.watch('client', client));
  });

  sameAsNode('to what a look-up calls an address', async (net, log) => {
    for (const address of [
      { address: 'nonsense', family: 4 },
      { address: '127.0.0.1', family: 5 },
    ]) {
      const lookup = (_name: string, _options: object, done: (error: null, addresses: object[]) => void) =>
        done(null, [address]);
      const client = net.connect({ host: 'somewhere', port: 1, lookup: lookup as realNet.LookupFunction });
      await closed(log.watch('client', client));
    }
  });

  sameAsNode('that is written to before it is refused', async (net, log) => {
    const client = log.watch('client', net.connect(1, '127.0.0.1'));
    client.write('a', (error) => log.say('written', error));
    client.end('b', () => log.say('ended'));
    await closed(client);
    log.say(client.bytesWritten, client.readyState, client.errored);
  });

  sameAsNode('that is destroyed before it stands', async (net, log) => {
    const { server, port } = await listen(net, (peer) => peer.end());
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    client.write('a', (error) => log.say('written', error));
    client.destroy();
    log.say(client.connecting, client.readyState);
    await closed(client);
    server.close();
  });

  sameAsNode('that is destroyed with an error', async (net, log) => {
    const { server, port } = await listen(net, (peer) => void log.watch('server', peer).resume());
    const client = log.watch('client', net.connect(port, '127.0.0.1'));
    await once(client, 'connect');
    client.destroy(new RangeError('mine'));
    await closed(client);
    server.close();
    await once(server, 'close');
  });

  sameAsNode('can be made anew on the same socket', async (net, log) => {
    const { server, port } = await listen(net, (peer) => peer.end('again'));
    const client = log.watch('client', new net.Socket());
    log.say(client.readyState, client.pending, client.destroyed, client.remoteAddress);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      client.connect(port, '127.0.0.1');
      await closed(client);
    }
    server.close();
  });
});
