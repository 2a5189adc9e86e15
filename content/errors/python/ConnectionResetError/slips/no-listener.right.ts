import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => {
  peer.once('data', () => peer.resetAndDestroy());
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

const client = net.connect(port, '127.0.0.1');
client.write('GET /');
client.on('error', (error) => console.log(String(error)));
client.on('close', () => server.close());
