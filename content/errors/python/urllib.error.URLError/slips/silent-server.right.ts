import { once } from 'node:events';
import net from 'node:net';

const silent = net.createServer((peer) => peer.resume()).listen(0, '127.0.0.1');
await once(silent, 'listening');
const { port } = silent.address() as { port: number };
try {
  await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(50) });
} catch (error) {
  const { name } = error as Error;
  if (name !== 'TypeError' && name !== 'TimeoutError') throw error;
  console.log('no response');
} finally {
  silent.close();
}
