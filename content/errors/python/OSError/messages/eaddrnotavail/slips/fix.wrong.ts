import net from 'node:net';

const server = net.createServer().listen(8000, '203.0.113.1');
server.on('listening', () => {
  console.log('listening');
  server.close();
});
