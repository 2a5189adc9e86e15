import { once } from 'node:events';

async function download(signal: AbortSignal): Promise<void> {
  await once(signal, 'abort');
  console.log('cleaning up'); // (1)
  signal.throwIfAborted(); // (2)
}

const controller = new AbortController();
const task = download(controller.signal);
controller.abort(); // (3)
try {
  await task;
} catch (error) {
  if (!(error instanceof DOMException)) throw error; // (4)
  console.log(`${error.name}: ${error.message}`);
}
