import net from 'node:net';

const passing = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'];
const socket = net.connect(80, '224.0.0.1');
socket.on('error', (error: NodeJS.ErrnoException) => {
  if (!passing.includes(error.code ?? '')) throw error;
  console.log('try later:', error.code);
});
