import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';

let turn = 0;
const server = http.createServer(({ socket }, response) => {
  turn += 1;
  if (turn === 2) socket.end(); // (1)
  else response.end('ok');
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as { port: number };
const agent = new http.Agent({ keepAlive: true });

async function get(): Promise<string> {
  const request = http.get({ host: '127.0.0.1', port, agent }); // (2)
  try {
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    return await text(response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNRESET' || !request.reusedSocket) throw error; // (3)
    console.log(String(error));
    return get(); // (4)
  }
}

console.log(await get());
console.log(await get());
agent.destroy();
server.close();
