import net from 'node:net';

const socket = net.connect({ host: '127.0.0.1', port: 1 }); // (1)
socket.on('connect', () => {
  console.log('connected');
  socket.end();
});
socket.on('error', (error: NodeJS.ErrnoException) => {
  console.log(`${error.name}: ${error.message}`); // (2)
  console.log(error.code, error.errno); // (3)
});
