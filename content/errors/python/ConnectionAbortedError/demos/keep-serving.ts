import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => {
  peer.on('data', (data) => console.log('got', data.toString())); // (1)
  peer.on('error', (error: NodeJS.ErrnoException) => console.log(error.code)); // (2)
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as net.AddressInfo;

const hasty = net.connect({ host: '127.0.0.1', port });
hasty.on('connect', () => hasty.resetAndDestroy()); // (3)
await once(hasty, 'close');

const patient = net.connect({ host: '127.0.0.1', port });
patient.end('hello').resume();
await once(patient, 'close');
server.close();
