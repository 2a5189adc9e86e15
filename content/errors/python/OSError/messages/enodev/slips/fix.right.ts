import dgram from 'node:dgram';
import { networkInterfaces } from 'node:os';

const addresses = Object.values(networkInterfaces())
  .flatMap((found) => found?.find(({ family }) => family === 'IPv4') ?? []);
const listener = dgram.createSocket('udp4');
listener.bind(0, () => {
  for (const { address } of addresses) listener.addMembership('239.0.0.1', address);
  console.log('listening');
  listener.close();
});
