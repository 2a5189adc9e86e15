import net from 'node:net';

const port = 47123;
net.createServer().listen(port, '127.0.0.1', () => {
  net.createServer().listen(port, '127.0.0.1');
});
