import { once } from 'node:events';
import net from 'node:net';

const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE'];
const LOST = ['ECONNRESET', 'ECONNABORTED', 'EPIPE'];

function mayRepeat({ code = '' }: NodeJS.ErrnoException, method: string) {
  if (code === 'ECONNREFUSED') return true; // (1)
  return LOST.includes(code) && IDEMPOTENT.includes(method); // (2)
}

const reset = (peer: net.Socket) => peer.once('data', () => peer.resetAndDestroy()); // (3)
const server = net.createServer(reset);
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

for (const method of ['GET', 'POST']) {
  for (const target of [1, port]) {
    const client = net.connect(target, '127.0.0.1');
    client.write(method);
    const [error] = (await once(client, 'error')) as [NodeJS.ErrnoException];
    console.log(method, error.code, mayRepeat(error, method));
  }
}
server.close();
