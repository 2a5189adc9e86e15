import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => peer.resume());
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

try {
  await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(20) });
} catch (error) {
  const { name } = error as Error;
  if (name !== 'TypeError') throw error;
  console.log(name);
}
server.close();
