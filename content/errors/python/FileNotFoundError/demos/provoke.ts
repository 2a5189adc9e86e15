import { readFileSync } from 'node:fs';

try {
  console.log(readFileSync('missing.txt', 'utf8')); // (1)
} catch (error) {
  const { name, message, code, errno, path } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT') throw error;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errno); // (3)
  console.log(path);
}
