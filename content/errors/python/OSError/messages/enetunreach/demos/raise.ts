import net from 'node:net';

net.connect(80, '224.0.0.1');
