import { isIP } from './addresses.ts';
import { BlockList } from './block-list.ts';
import { autoSelect, normalizeArguments, type ConnectArguments, type ConnectOptions } from './connect.ts';
import { Server, type ServerOptions } from './server.ts';
import { Socket, type SocketOptions } from './socket.ts';

/** net.createServer */
export function createServer(...args: ConstructorParameters<typeof Server>): Server {
  return new Server(...args);
}

/** net.connect, net.createConnection: `(options, listener?)`, `(port, host?, listener?)`. */
export function connect(...args: ConnectArguments): Socket {
  const [options] = normalizeArguments<ConnectOptions & SocketOptions & { timeout?: number }>(args);
  const socket = new Socket(options);
  if (options.timeout) socket.setTimeout(options.timeout);
  return socket.connect(...args);
}

/** The names of node:net. */
export const net = {
  BlockList,
  Server,
  Socket,
  Stream: Socket,
  connect,
  createConnection: connect,
  createServer,
  isIP,
  isIPv4: (text: unknown) => isIP(text) === 4,
  isIPv6: (text: unknown) => isIP(text) === 6,
  getDefaultAutoSelectFamily: () => autoSelect.family,
  setDefaultAutoSelectFamily: (value: boolean) => void (autoSelect.family = value),
  getDefaultAutoSelectFamilyAttemptTimeout: () => autoSelect.attemptTimeout,
  setDefaultAutoSelectFamilyAttemptTimeout: (ms: number) => void (autoSelect.attemptTimeout = Math.max(10, ms)),
};
export type { ServerOptions };
