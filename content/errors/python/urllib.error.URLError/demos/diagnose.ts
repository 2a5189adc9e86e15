import { once } from 'node:events';
import net from 'node:net';

async function check(url: string, timeout = 1000) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    return response.status; // (1)
  } catch (error) {
    const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    if (name === 'TimeoutError') return 'no response'; // (4)
    if (cause?.code) return cause.code; // (2)
    return cause?.message; // (3)
  }
}

const silent = net.createServer((peer) => peer.resume()).listen(0, '127.0.0.1');
await once(silent, 'listening');
const { port } = silent.address() as { port: number };
console.log(await check('http://127.0.0.1:2/'));
console.log(await check('htps://127.0.0.1/'));
console.log(await check(`http://127.0.0.1:${port}/`, 50));
silent.close();
