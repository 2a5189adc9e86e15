import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => peer.pipe(peer));
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

const client = net.connect(port, '127.0.0.1');
client.on('data', (data) => console.log(String(data)));
client.on('close', () => server.close());
client.write('first ');
client.end('second');
