import net from 'node:net';

const lookup: net.LookupFunction = (hostname, options, done) => {
  done(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.2', family: 4 },
  ]);
};

const socket = net.connect({ host: 'localhost', port: 1, lookup });
socket.on('error', (error: NodeJS.ErrnoException) => {
  if (!error.message.includes('ECONNREFUSED')) throw error;
  console.log('refused');
});
