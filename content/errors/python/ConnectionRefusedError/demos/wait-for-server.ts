import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const server = net.createServer((peer) => peer.end()).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as net.AddressInfo;
server.close();

for (let attempt = 1; ; attempt += 1) {
  const client = net.connect(port, '127.0.0.1');
  try {
    await once(client, 'connect');
    console.log('connected');
    client.destroy();
    break;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNREFUSED') throw error; // (1)
    if (attempt === 5) throw error; // (2)
    console.log('attempt', attempt, 'refused');
  }
  if (attempt === 2) server.listen(port, '127.0.0.1'); // (4)
  await sleep(Math.min(5 * 2 ** attempt, 1000)); // (3)
}
server.close();
