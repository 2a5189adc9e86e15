import { execFileSync } from 'node:child_process';

try {
  execFileSync('echo', ['hello'], { stdio: 'inherit' });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error('echo is not installed, or not on PATH');
  process.exitCode = 1;
}
