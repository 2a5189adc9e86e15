import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';

async function whoGaveUp(port: number, limit: number) {
  const signal = AbortSignal.timeout(limit);
  const socket = net.connect({ host: '127.0.0.1', port, signal });
  try {
    await once(tls.connect({ socket }), 'secureConnect');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ABORT_ERR') return 'this side'; // (1)
    if (code === 'ECONNRESET') return 'the other side'; // (2)
    if (code === 'ECONNREFUSED') return 'nobody there'; // (3)
    throw error;
  }
}

for (const act of ['resume', 'resetAndDestroy'] as const) {
  const limit = act === 'resume' ? 50 : 5000;
  const server = net.createServer((peer) => peer[act]());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as net.AddressInfo;
  console.log(await whoGaveUp(port, limit));
  server.close();
}
console.log(await whoGaveUp(1, 5000));
