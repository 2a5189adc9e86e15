import { once } from 'node:events';
import tls from 'node:tls';

const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPCATpvSVuG8DSXlwRyblaikatPPd8yqyylC2yuS4t4H
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIHgMIGToAMCAQICAQEwBQYDK2VwMAwxCjAIBgNVBAMMAWEwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMAwxCjAIBgNVBAMM
AWEwKjAFBgMrZXADIQD0zUARAmMZZ9U4DWZOLl1BiBnagmIxYK8tS4JtMfcC5aMYMBYwFAYDVR0RBA0wC4IJbG9jYWxob3N0MAUGAytlcANB
AMaZ2g0ouH4ysxnykUITpWJIqXzP5JdP8kT0RIev5XAaigeZYE72fnKJqTsNlEvbOTAMMKddeA/IADVPqqwJOQA=
-----END CERTIFICATE-----`;

const server = tls.createServer({ key: pem, cert: pem }).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as { port: number };

for (const servername of ['localhost', 'example.com', undefined]) {
  const options = { host: '127.0.0.1', port, ca: pem }; // (1)
  const client = tls.connect({ ...options, servername }); // (2)
  try {
    await once(client, 'secureConnect');
    console.log('trusted:', servername);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.log(code, message.trimEnd()); // (3)
  }
  client.destroy();
}
server.close();
