import dgram from 'node:dgram';

const udp = dgram.createSocket('udp4');
udp.send(new Uint8Array(70_000), 9, '127.0.0.1', (error) => { // (2)
  const { code, errno } = error as NodeJS.ErrnoException;
  console.log(String(error));
  console.log(code, errno);
  udp.close();
});
