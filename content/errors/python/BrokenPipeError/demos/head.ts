import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const GONE = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];

function* lines() {
  for (let number = 0; number < 1_000_000; number += 1) yield `line ${number}\n`;
}

const head = spawn('head', ['-n', '2'], { stdio: ['pipe', 'inherit', 'inherit'] });
const exit = once(head, 'exit');
try {
  await pipeline(Readable.from(lines()), head.stdin); // (1)
} catch (error) {
  if (!GONE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  console.log('head has seen enough'); // (2)
}
console.log('exit code', (await exit)[0]); // (4)
