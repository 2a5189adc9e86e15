import net from 'node:net';

net.createServer().listen(8000, '203.0.113.1');
