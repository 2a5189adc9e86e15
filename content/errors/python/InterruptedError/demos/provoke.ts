import { setTimeout as sleep } from 'node:timers/promises';

process.once('SIGUSR2', (name) => console.log('got', name)); // (1)
setTimeout(() => process.kill(process.pid, 'SIGUSR2'), 20); // (2)
await sleep(50); // (3)
console.log('slept to the end'); // (4)
