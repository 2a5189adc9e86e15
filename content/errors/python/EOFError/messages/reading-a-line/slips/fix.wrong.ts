import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';

const stdin = createInterface({ input: Readable.from(['3\n5\n']) });
let total = 0;
while (total >= 0) {
  total += Number(await stdin.question(''));
}
console.log(total);
