import { once } from 'node:events';
import net from 'node:net';

const silent = net.createServer(() => silent.close());
await once(silent.listen(0, '127.0.0.1'), 'listening');
const { port } = silent.address() as net.AddressInfo;

const client = net.connect(port, '127.0.0.1');
client.setTimeout(20, () => client.destroy());
try {
  await once(client, 'data');
} catch (error) {
  console.log((error as Error).message);
}
