import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';

const silent = net.createServer((peer) => peer.resume());
silent.listen(0, '127.0.0.1');
await once(silent, 'listening');
const { port } = silent.address() as net.AddressInfo;

const signal = AbortSignal.timeout(50);
const socket = net.connect({ host: '127.0.0.1', port, signal });
try {
  await once(tls.connect({ socket }), 'secureConnect');
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { cause } = error;
  const expired = cause instanceof Error && cause.name === 'TimeoutError';
  if (!expired) throw error;
  console.log('handshake timed out');
}
silent.close();
