import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';

async function listen(server: net.Server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as net.AddressInfo).port;
}

async function whoGaveUp(port: number) {
  const signal = AbortSignal.timeout(50);
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

const silent = net.createServer((peer) => peer.resume());
const resetting = net.createServer((peer) => peer.resetAndDestroy());
console.log(await whoGaveUp(await listen(silent)));
console.log(await whoGaveUp(await listen(resetting)));
console.log(await whoGaveUp(1));
silent.close();
resetting.close();
