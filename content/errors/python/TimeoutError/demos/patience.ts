import { once } from 'node:events';
import http from 'node:http';
import type net from 'node:net';

const server = http.createServer((request, response) => {
  setTimeout(() => response.end('pong'), 40);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as net.AddressInfo;

async function ask(limit: number) {
  const signal = AbortSignal.timeout(limit); // (1)
  const response = await fetch(`http://127.0.0.1:${port}`, { signal });
  return response.text(); // (2)
}

for (const limit of [10, 20, 5000]) { // (3)
  try {
    console.log(await ask(limit));
    break;
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error; // (4)
    console.log(`no answer in ${limit} ms`);
  }
}
server.close();
server.closeAllConnections();
