import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => peer.end());
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

async function writeLate(finish: (client: net.Socket) => unknown) {
  const client = net.connect(port, '127.0.0.1').resume();
  client.on('error', () => {});
  await once(client, 'connect');
  await finish(client);
  client.write('late', (error) => console.log(String(error)));
  if (!client.closed) await once(client, 'close');
}

await writeLate((client) => once(client, 'end')); // (1)
await writeLate((client) => client.end()); // (2)
await writeLate((client) => client.destroy()); // (3)
server.close();
