import { once } from 'node:events';
import net from 'node:net';

const FAMILY = ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE'];
const server = net.createServer((peer) => {
  peer.once('data', (step) => {
    if (step.toString() === 'read') peer.resetAndDestroy();
    else peer.end();
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

for (const step of ['connect', 'read', 'write']) {
  const client = net.connect(step === 'connect' ? 1 : port, '127.0.0.1'); // (1)
  client.resume().write(step);
  try {
    await once(client, 'end'); // (2)
    client.write('GET /'); // (3)
    await once(client, 'close');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!FAMILY.includes(code)) throw error; // (4)
    console.log(code);
  }
}
server.close();
