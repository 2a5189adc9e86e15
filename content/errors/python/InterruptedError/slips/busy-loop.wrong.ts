let stopped = false;
process.once('SIGTERM', () => {
  stopped = true;
});
process.kill(process.pid, 'SIGTERM');

const end = Date.now() + 40;
while (!stopped && Date.now() < end);
if (!stopped) throw new Error('the signal was not heard');
console.log('stopped');
