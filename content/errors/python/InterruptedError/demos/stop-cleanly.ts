import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => peer.resume());
process.once('SIGTERM', () => server.close()); // (1)
await once(server.listen(0, '127.0.0.1'), 'listening');

setTimeout(() => process.kill(process.pid, 'SIGTERM'), 20); // (2)
await once(server, 'close'); // (3)
console.log('closed cleanly'); // (4)
