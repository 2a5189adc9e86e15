import { once } from 'node:events';
import http from 'node:http';

const server = http.createServer((request, response) => {
  response.writeHead(404).end('<h1>Not Found</h1>');
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };
const response = await fetch(`http://127.0.0.1:${port}/users/7`);
if (response.ok) {
  console.log(await response.json());
} else {
  await response.body?.cancel();
  console.log('HTTP', response.status);
}
server.close();
