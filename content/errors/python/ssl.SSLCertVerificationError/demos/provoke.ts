import { once } from 'node:events';
import tls from 'node:tls';

const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPCATpvSVuG8DSXlwRyblaikatPPd8yqyylC2yuS4t4H
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIHBMHUCAQEwBQYDK2VwMA0xCzAJBgNVBAMMAmNhMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAMMQowCAYDVQQDDAFhMCow
BQYDK2VwAyEA9M1AEQJjGWfVOA1mTi5dQYgZ2oJiMWCvLUuCbTH3AuUwBQYDK2VwA0EA3PYNQPpVbm6lcm4b/JRjM0TnifSbQBdTHnc8sT8C
fJJaNZJn0gXb6xfonvMaJBPOALLvoeyxNknIjXMuqKDsBg==
-----END CERTIFICATE-----`;

const server = tls.createServer({ key: pem, cert: pem }).listen(0, '127.0.0.1'); // (1)
await once(server, 'listening');
const { port } = server.address() as { port: number };
const client = tls.connect({ host: '127.0.0.1', port, servername: 'localhost' }); // (2)
client.on('error', (error: NodeJS.ErrnoException) => {
  console.log(`${error.name}: ${error.message}`); // (3)
  console.log(error.code); // (4)
  server.close();
});
