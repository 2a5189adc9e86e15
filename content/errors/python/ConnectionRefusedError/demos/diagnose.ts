import { once } from 'node:events';
import net from 'node:net';

async function diagnose(host: string, port: number) {
  const client = net.connect({ host, port });
  try {
    await once(client, 'connect', { signal: AbortSignal.timeout(5000) });
    await once(client, 'data', { signal: AbortSignal.timeout(50) });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'ECONNREFUSED') return 'refused'; // (1)
    if (code === 'ABORT_ERR') return 'timed out'; // (2)
    if (syscall === 'getaddrinfo') return 'unknown name'; // (3)
    throw error;
  } finally {
    client.destroy();
  }
}

const silent = net.createServer((peer) => peer.resume()).listen(0, '127.0.0.1');
await once(silent, 'listening');
const { port } = silent.address() as net.AddressInfo;
console.log(await diagnose('127.0.0.1', 1));
console.log(await diagnose('127.0.0.1', port));
console.log(await diagnose('server.invalid', 80));
silent.close();
