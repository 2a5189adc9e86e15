import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const silent = net.createServer((peer) => peer.resume());
await once(silent.listen(0, '127.0.0.1'), 'listening');
const { port } = silent.address() as net.AddressInfo;

const client = net.connect(port, '127.0.0.1');
client.setTimeout(20); // (2)
await once(client, 'timeout');
console.log('timeout event, closed:', client.destroyed);
client.destroy();
silent.close();

try {
  await sleep(9000, undefined, { signal: AbortSignal.timeout(20) }); // (3)
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(`${error.name}: ${error.message}`);
  console.log('cause:', (error.cause as Error).name);
}
