import net from 'node:net';

try {
  const socket = net.connect({ host: '127.0.0.1', port: 1 });
  socket.end('hi');
} catch (error) {
  console.log((error as NodeJS.ErrnoException).code);
}
