import realDns from 'node:dns';
import { describe, expect, test } from 'vitest';
import { dns as ourDns } from './dns.ts';
import { net } from './net.ts';
import { compareWithNode } from './same-as-node.ts';

const sameAsNode = compareWithNode(realDns, ourDns);
type Options = realDns.LookupOptions & { verbatim?: boolean };

describe('a look-up', () => {
  sameAsNode('of addresses', async ({ lookup, promises }, log) => {
    const cases: [string, Options][] = [
      ['127.0.0.1', {}],
      ['::1', { all: true }],
      ['127.0.0.1', { family: 6 }],
    ];
    for (const [name, options] of cases) {
      await new Promise<void>((resolve) => lookup(name, options, (...result: unknown[]) => resolve(log.say(result))));
      log.say(await promises.lookup(name, options));
    }
    log.say(await promises.lookup('127.0.0.1'));
  });

  sameAsNode('of localhost, by family', async ({ lookup }, log) => {
    for (const family of [4, 'IPv4'] as const) {
      await new Promise<void>((resolve) =>
        lookup('localhost', { family }, (...result: unknown[]) => resolve(log.say(result))),
      );
    }
    await new Promise<void>((resolve) => lookup('localhost', 4, (...result: unknown[]) => resolve(log.say(result))));
  });

  test('of a name that nobody has fails with ENOTFOUND', async () => {
    const error = await ourDns.promises.lookup('server.invalid').catch((reason: unknown) => reason);
    expect(String(error)).toBe('Error: getaddrinfo ENOTFOUND server.invalid');
    expect(Object.entries(error as object)).toEqual([
      ['errno', -3008],
      ['code', 'ENOTFOUND'],
      ['syscall', 'getaddrinfo'],
      ['hostname', 'server.invalid'],
    ]);
  });

  sameAsNode('of what is no name', async ({ lookup }, log) => {
    const attempts: (() => unknown)[] = [
      () => lookup(5 as unknown as string, () => undefined),
      () => (lookup as unknown as (name: string) => void)('localhost'),
      () => lookup('localhost', { family: 5 } as Options, () => undefined),
      () => lookup('localhost', 7, () => undefined),
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

  test('of localhost finds both families, IPv6 first', async () => {
    expect(await ourDns.promises.lookup('localhost', { all: true })).toEqual([
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]);
  });
});

test('a connection to localhost fails with the errors of both families', async () => {
  const socket = net.connect(1, 'localhost');
  const error = await new Promise<AggregateError & { code: string }>((resolve) => socket.on('error', resolve));
  expect(error).toBeInstanceOf(AggregateError);
  expect(error.code).toBe('ECONNREFUSED');
  expect(error.message).toBe('');
  expect(error.errors.map(String)).toEqual([
    'Error: connect ECONNREFUSED ::1:1',
    'Error: connect ECONNREFUSED 127.0.0.1:1',
  ]);
});

test('a question for records fails with ENOTFOUND', async () => {
  await expect(
    (ourDns.promises as unknown as typeof realDns.promises).resolveMx('server.invalid'),
  ).rejects.toMatchObject({
    message: 'queryMx ENOTFOUND server.invalid',
    code: 'ENOTFOUND',
    syscall: 'queryMx',
    hostname: 'server.invalid',
  });
});
