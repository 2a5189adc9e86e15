import { once } from 'node:events';
import http from 'node:http';
import type net from 'node:net';

const silent = http.createServer((request) => request.resume()); // (1)
await once(silent.listen(0, '127.0.0.1'), 'listening');
const { port } = silent.address() as net.AddressInfo;

try {
  await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(50) }); // (2)
} catch (error) {
  if (!(error instanceof DOMException)) throw error;
  console.log(`${error.name}: ${error.message}`); // (3)
  console.log('code', error.code); // (4)
}
silent.close();
