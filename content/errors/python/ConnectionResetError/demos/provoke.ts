import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => {
  peer.once('data', () => peer.resetAndDestroy()); // (1)
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as net.AddressInfo;

const client = net.connect(port, '127.0.0.1');
client.on('error', (error: NodeJS.ErrnoException) => { // (2)
  console.log(`${error.name}: ${error.message}`);
  console.log(error.code); // (3)
  server.close();
});
client.write('GET /');
