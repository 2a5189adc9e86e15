import net from 'node:net';

const server = net.createServer().listen(0, '203.0.113.1');
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRNOTAVAIL') throw error;
  console.log('not an address of this machine');
});
