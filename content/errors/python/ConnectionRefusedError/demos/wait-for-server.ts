import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type OnRefused = (attempt: number) => void;

async function connect(port: number, onRefused: OnRefused, attempts = 5) {
  for (let attempt = 1, pause = 10; ; attempt++) {
    const socket = net.connect({ host: '127.0.0.1', port });
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ECONNREFUSED') throw error; // (1)
      if (attempt === attempts) throw error; // (2)
      onRefused(attempt);
    }
    await sleep(pause);
    pause = Math.min(pause * 2, 1000); // (3)
  }
}

const server = net.createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as net.AddressInfo;
server.close();

const socket = await connect(port, (attempt) => {
  console.log('attempt', attempt, 'refused');
  if (attempt === 2) server.listen(port, '127.0.0.1'); // (4)
});
console.log('connected');
socket.destroy();
server.close();
