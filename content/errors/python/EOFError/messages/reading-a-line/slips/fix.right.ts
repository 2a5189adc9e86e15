import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';

const stdin = createInterface({ input: Readable.from(['3\n5\n']) });
let total = 0;
for await (const line of stdin) {
  total += Number(line);
}
console.log(total);
