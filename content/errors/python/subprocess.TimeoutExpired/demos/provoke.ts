import { execFileSync, type ExecFileException } from 'node:child_process';

try {
  execFileSync('sleep', ['5'], { timeout: 50 }); // (1)
} catch (error) {
  const { name, message, code, signal } = error as ExecFileException;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, signal); // (3)
}
