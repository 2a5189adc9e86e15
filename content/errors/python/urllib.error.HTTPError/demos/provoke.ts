import { once } from 'node:events';
import http from 'node:http';

const server = http.createServer((request, response) => { // (1)
  response.writeHead(404, { 'content-type': 'text/plain' }).end('no such user');
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };

const response = await fetch(`http://127.0.0.1:${port}/users/7`); // (2)
if (!response.ok) { // (3)
  console.log(response.status, response.headers.get('content-type')); // (4)
  console.log(await response.text()); // (5)
}
server.close();
