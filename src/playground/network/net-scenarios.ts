import { once } from 'events';
import realNet from 'net';
import { net as ourNet } from './net.ts';
import { compareWithNode } from './same-as-node.ts';

export type Net = typeof realNet;
/** Makes a test of a scenario with node:net. */
export const sameAsNode = compareWithNode<Net>(realNet, ourNet);

/** A server on a free port of 127.0.0.1, and its port. */
export async function listen(net: Net, onConnection: (socket: realNet.Socket) => void, options = {}) {
  const server = net.createServer(options, onConnection);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as realNet.AddressInfo).port };
}
/** 'close', after whatever happened before it. */
export const closed = (socket: realNet.Socket) => new Promise((resolve) => void socket.on('close', resolve));
