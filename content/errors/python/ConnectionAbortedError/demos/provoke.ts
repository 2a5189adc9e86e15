import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';

const silent = net.createServer((peer) => peer.resume()); // (1)
silent.listen(0, '127.0.0.1');
await once(silent, 'listening');
const { port } = silent.address() as net.AddressInfo;

const signal = AbortSignal.timeout(50); // (2)
const socket = net.connect({ host: '127.0.0.1', port, signal });
try {
  await once(tls.connect({ socket }), 'secureConnect');
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  console.log(`${name}: ${message}`); // (3)
  console.log(code, 'errno', errno); // (4)
}
silent.close();
