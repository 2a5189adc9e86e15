import net from 'node:net';

const client = net.connect(1, '127.0.0.1');
client.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ECONNREFUSED') throw error;
  console.log(error.message);
});
