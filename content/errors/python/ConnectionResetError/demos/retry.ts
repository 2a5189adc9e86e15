import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

let attempt = 1;
const server = http.createServer(({ socket }, response) => {
  if (attempt === 1) socket.resetAndDestroy(); // (1)
  else if (attempt === 2) socket.end();
  else response.end();
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };

for (; attempt <= 4; attempt += 1) { // (2)
  const request = http.get({ host: '127.0.0.1', port, path: '/answer' }); // (3)
  try {
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    console.log(response.resume().statusCode);
    break;
  } catch (error) {
    console.log(attempt, String(error));
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNRESET' || attempt === 4) throw error; // (4)
    await sleep(5 * 2 ** attempt); // (5)
  }
}
server.close();
