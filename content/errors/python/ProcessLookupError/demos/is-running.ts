import { spawn } from 'node:child_process';
import { once } from 'node:events';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0); // (1)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return false;
    return code === 'EPERM'; // (2)
  }
}

const child = spawn('sleep', ['5']);
if (child.pid === undefined) throw new Error('not started');
console.log(isRunning(child.pid));
child.kill('SIGKILL');
await once(child, 'exit');
console.log(isRunning(child.pid)); // (4)
