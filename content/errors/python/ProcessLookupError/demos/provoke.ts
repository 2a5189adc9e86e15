import { spawnSync } from 'node:child_process';

const { pid } = spawnSync('true'); // (1)
try {
  process.kill(pid, 'SIGTERM'); // (2)
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  console.log(`${name}: ${message}`); // (3)
  console.log(code, errno); // (4)
}
