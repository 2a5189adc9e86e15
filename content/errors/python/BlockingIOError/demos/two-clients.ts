import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((peer) => {
  const parts: Buffer[] = [];
  peer.on('readable', () => { // (1)
    for (;;) {
      const chunk = peer.read() as Buffer | null; // (2)
      if (chunk === null) break; // (3)
      parts.push(chunk);
    }
  });
  peer.on('end', () => console.log(Buffer.concat(parts).toString())); // (4)
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

for (const text of ['hello', 'bye']) {
  const client = net.connect(port, '127.0.0.1');
  client.end(text).resume();
  await once(client, 'close');
}
server.close();
