import { spawn } from 'node:child_process';
import { once } from 'node:events';

const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; exec sleep 5']);
console.log(String((await once(child.stdout, 'data'))[0]).trim());
child.kill(); // (1)
try {
  await once(child, 'exit', { signal: AbortSignal.timeout(50) }); // (2)
} catch {
  console.log('still running');
  child.kill('SIGKILL'); // (3)
  await once(child, 'exit'); // (4)
}
console.log(child.signalCode);
