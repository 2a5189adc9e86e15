import { lookup } from 'node:dns/promises';

try {
  await lookup('server..invalid'); // (1)
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errno); // (3)
}
