import { once } from 'node:events';
import net from 'node:net';

const FILE = Buffer.from('hello world');
const ends = [6, 11];
const server = net.createServer((peer) => {
  peer.once('data', (start) => {
    const piece = FILE.subarray(Number(start), ends.shift());
    if (ends.length === 0) peer.end(piece);
    else peer.write(piece, () => setTimeout(() => peer.resetAndDestroy(), 20));
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

let received = Buffer.alloc(0);
for (let attempt = 1; attempt <= 2; attempt += 1) {
  const client = net.connect(port, '127.0.0.1');
  client.write(String(received.length)); // (1)
  client.on('data', (chunk) => (received = Buffer.concat([received, chunk]))); // (2)
  await once(client, 'close').catch((error: Error) => { // (3)
    console.log(`${received.length} of ${FILE.length} bytes: ${error}`);
  });
}
console.log(received.toString());
server.close();
