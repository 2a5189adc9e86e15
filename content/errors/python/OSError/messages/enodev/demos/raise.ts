import dgram from 'node:dgram';

const listener = dgram.createSocket('udp4');
listener.bind(0, () => {
  listener.addMembership('239.0.0.1', '203.0.113.7');
});
