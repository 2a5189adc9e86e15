import { once } from 'node:events';
import net from 'node:net';
import { text } from 'node:stream/consumers';

const server = net.createServer((peer) => peer.end());
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

const answer = await text(net.connect(port, '127.0.0.1'));
server.close();
console.log(JSON.parse(answer));
