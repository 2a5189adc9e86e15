import { once } from 'node:events';
import http from 'node:http';

const server = http.createServer(({ socket }) => socket.end()); // (1)
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };

const request = http.get({ host: '127.0.0.1', port });
try {
  await once(request, 'response');
} catch (error) { // (2)
  const { name, message, errno, code } = error as NodeJS.ErrnoException;
  console.log(`${name}: ${message}`);
  console.log('errno', errno); // (3)
  console.log(code); // (4)
}

try {
  await fetch(`http://127.0.0.1:${port}`);
} catch (error) { // (5)
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  console.log(String(error), cause?.code, String(cause));
}
server.close();
