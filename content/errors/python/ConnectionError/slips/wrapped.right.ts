import { once } from 'node:events';
import net from 'node:net';

const FAMILY = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
const server = net.createServer((peer) => {
  peer.once('data', () => peer.end());
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

try {
  await fetch(`http://127.0.0.1:${port}`);
} catch (error) {
  const { cause = error } = error as Error;
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (!FAMILY.includes(code)) throw error;
  console.log(code);
}
server.close();
