import { setTimeout as sleep } from 'node:timers/promises';

let stopped = false;
process.once('SIGTERM', () => {
  stopped = true;
});
process.kill(process.pid, 'SIGTERM');

const end = Date.now() + 5000;
while (!stopped && Date.now() < end) await sleep(5);
if (!stopped) throw new Error('the signal was not heard');
console.log('stopped');
