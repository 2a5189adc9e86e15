import net from 'node:net';

const socket = net.connect({ host: 'server..invalid', port: 80 });
socket.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ECONNREFUSED') throw error;
  console.log('no connection:', error.code);
});
