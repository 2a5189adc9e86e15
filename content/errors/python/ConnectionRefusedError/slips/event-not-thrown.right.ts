import net from 'node:net';

const socket = net.connect({ host: '127.0.0.1', port: 1 });
socket.end('hi');
socket.on('error', (error: NodeJS.ErrnoException) => {
  console.log(error.code);
});
