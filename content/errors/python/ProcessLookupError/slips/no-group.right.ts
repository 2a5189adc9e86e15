import { spawn } from 'node:child_process';

const child = spawn('sleep', ['0.3'], { detached: true });
child.on('exit', (code, signal) => console.log(signal));
if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
