import { once } from 'events';
import realHttp from 'http';
import realNet from 'net';
import { net as ourNet } from '../net.ts';
import { compareWithNode } from '../same-as-node.ts';
import type { Transcript } from '../transcript.ts';
import { http as ourHttp } from './http.ts';

export interface Modules {
  readonly http: typeof realHttp;
  readonly net: typeof realNet;
}
/** Makes a test of a scenario with node:http and node:net. */
export const sameAsNode = compareWithNode<Modules>({ http: realHttp, net: realNet }, { http: ourHttp, net: ourNet });

export const requestEvents = [
  'socket',
  'response',
  'continue',
  'information',
  'timeout',
  'abort',
  'finish',
  'error',
  'close',
  'drain',
];
export const responseEvents = ['data', 'end', 'aborted', 'error', 'close'];

/** A server on a free port, and its port. */
export async function serve<T extends realNet.Server>(server: T) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as realNet.AddressInfo).port, host: '127.0.0.1' };
}
/** Sends a request and writes down what happens to it. */
export async function send(
  { http }: Modules,
  log: Transcript,
  options: realHttp.RequestOptions,
  body?: string,
  name = 'request',
) {
  const request = log.watch(name, http.request(options), requestEvents);
  request.on('response', (response) => {
    log.say(response.statusCode, response.statusMessage, response.httpVersion, withoutDate(response.headers));
    log.watch(`${name}'s response`, response, responseEvents);
    response.on('close', () => log.say('complete', response.complete, response.destroyed));
  });
  request.end(body);
  await new Promise((resolve) => request.on('close', resolve));
  return request;
}
/** The date is another one each time. */
export const withoutDate = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date'));
/** A server that answers with these bytes, whatever it is asked. */
export const answerWith = ({ net }: Modules, text: string, end: 'end' | 'stay' | 'resetAndDestroy' = 'end') =>
  serve(
    net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(text, 'latin1');
        if (end !== 'stay') setTimeout(() => socket[end](), 10);
      });
    }),
  );
