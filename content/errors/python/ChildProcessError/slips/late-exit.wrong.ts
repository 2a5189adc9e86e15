import { spawn } from 'node:child_process';
import { once } from 'node:events';

const child = spawn('sh', ['-c', 'exit 3']);
await once(child, 'close');
const [code] = await once(child, 'exit');
console.log(code);
