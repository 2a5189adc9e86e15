import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const answers: [number, Record<string, string>][] = [[503, { 'retry-after': '0' }], [429, {}], [200, {}]];
const server = http.createServer((request, response) => {
  response.writeHead(...(answers.shift() ?? [500, {}])).end();
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };

async function load(url: string, attempts = 4) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url);
    await response.arrayBuffer();
    const { ok, status, headers } = response;
    if (ok) return status;
    console.log(attempt, status);
    if (![429, 503].includes(status) || attempt === attempts) throw new Error(`HTTP ${status}`); // (1)
    const wait = headers.get('retry-after') ?? 0.005 * 2 ** attempt; // (2)
    await sleep(1000 * Math.min(Number(wait), 30)); // (3)
  }
}

console.log(await load(`http://127.0.0.1:${port}/`));
server.close();
