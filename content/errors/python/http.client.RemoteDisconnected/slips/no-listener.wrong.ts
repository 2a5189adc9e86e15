import { once } from 'node:events';
import http from 'node:http';

const server = http.createServer(({ socket }) => socket.end());
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };

const request = http.get({ host: '127.0.0.1', port });
request.on('response', (response) => console.log(response.statusCode));
request.on('close', () => server.close());
