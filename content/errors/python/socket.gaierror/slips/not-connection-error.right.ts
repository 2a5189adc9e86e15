import net from 'node:net';

const socket = net.connect({ host: 'server..invalid', port: 80 });
socket.on('error', (error: NodeJS.ErrnoException) => {
  const expected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];
  if (!expected.includes(error.code ?? '')) throw error;
  console.log('no connection:', error.code);
});
