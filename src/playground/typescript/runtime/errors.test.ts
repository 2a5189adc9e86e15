import dns from 'node:dns';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import { expect, test } from 'vitest';
import {
  abortError,
  aggregateError,
  dnsException,
  errnoException,
  exceptionWithHostPort,
  headOf,
  listSystemErrors,
  nodeError,
  uvException,
  uvExceptionWithHostPort,
} from './errors.ts';
import { getSystemErrorMap } from 'node:util';

/** What a program can see of an error. */
const faceOf = (error: Error & { code?: unknown }) => ({
  text: String(error),
  name: error.name,
  message: error.message,
  entries: Object.entries(error),
  head: headOf(error),
});
const failureOf = async (emitter: NodeJS.EventEmitter) => {
  const [error] = (await once(emitter, 'error')) as [NodeJS.ErrnoException];
  return error;
};
const headOfReal = (error: Error) => error.stack?.split('\n    at')[0];

test('a file that is missing', () => {
  try {
    fs.renameSync('/missing', '/b');
  } catch (error) {
    const ours = uvException('ENOENT', 'rename', { path: '/missing', dest: '/b' });
    expect(faceOf(ours)).toEqual(faceOf(error as Error));
    expect(headOf(ours)).toBe(headOfReal(error as Error));
  }
  expect.assertions(2);
});

test('a port that refuses', async () => {
  const real = await failureOf(net.connect(1, '127.0.0.1'));
  expect(faceOf(exceptionWithHostPort('ECONNREFUSED', 'connect', '127.0.0.1', 1))).toEqual(faceOf(real));
});

test('a port that is in use', async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const real = await failureOf(net.createServer().listen(port, '127.0.0.1'));
  server.close();
  expect(faceOf(uvExceptionWithHostPort('EADDRINUSE', 'listen', '127.0.0.1', port))).toEqual(faceOf(real));
});

test('a connection that is reset', async () => {
  const server = net.createServer((peer) => peer.once('data', () => peer.resetAndDestroy())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1');
  client.write('x');
  const real = await failureOf(client);
  server.close();
  expect(faceOf(errnoException('ECONNRESET', 'read'))).toEqual(faceOf(real));
});

test('a name that does not resolve', async () => {
  const real = await new Promise<Error>((resolve) => dns.lookup('server.invalid', (error) => resolve(error as Error)));
  const ours = dnsException((real as NodeJS.ErrnoException).code as 'ENOTFOUND', 'getaddrinfo', 'server.invalid');
  expect(faceOf(ours)).toEqual(faceOf(real));
});

test("an error of Node's own has its code in its text, not in its name", () => {
  try {
    net.connect(99999);
  } catch (error) {
    const ours = nodeError('ERR_SOCKET_BAD_PORT', (error as Error).message, RangeError);
    const text = 'RangeError [ERR_SOCKET_BAD_PORT]: Port should be >= 0 and < 65536. Received type number (99999).';
    expect(faceOf(ours)).toEqual({ ...faceOf(error as Error), text, head: text });
  }
  expect.assertions(1);
});

test('the failures of all addresses are one error without a message', () => {
  const ours = aggregateError([exceptionWithHostPort('ECONNREFUSED', 'connect', '::1', 1)]);
  expect(headOf(ours)).toBe('AggregateError [ECONNREFUSED]: ');
  expect(faceOf(ours)).toMatchObject({ text: 'AggregateError', message: '', entries: [['code', 'ECONNREFUSED']] });
});

test('an operation that a signal ended', async () => {
  const cause = new Error('why');
  const real = (await once(new EventTarget(), 'x', { signal: AbortSignal.abort(cause) }).catch(
    (error: unknown) => error,
  )) as Error;
  expect(faceOf(abortError(cause))).toEqual(faceOf(real));
  expect(abortError(cause).cause).toBe(cause);
});

test('numbers and texts are those of libuv', () => {
  const real = getSystemErrorMap();
  for (const [errno, names] of listSystemErrors()) expect(real.get(errno)).toEqual(names);
});
