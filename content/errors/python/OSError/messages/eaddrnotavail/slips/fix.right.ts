import net from 'node:net';

const server = net.createServer().listen(0, '0.0.0.0');
server.on('listening', () => {
  console.log('listening');
  server.close();
});
