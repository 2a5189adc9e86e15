import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const server = net.createServer((peer) => peer.destroy()); // (1)
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

const client = net.connect({ host: '127.0.0.1', port, allowHalfOpen: true });
client.on('error', (error: NodeJS.ErrnoException) => { // (3)
  console.log(`${error.name}: ${error.message}`);
  console.log(error.code); // (4)
});
await once(client.resume(), 'end');
client.write('first', () => console.log('first: sent')); // (2)
await sleep(20);
client.write('second');
server.close();
