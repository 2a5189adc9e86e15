import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';

const stdin = createInterface({ input: Readable.from(['Ana\n']) });
const name = await stdin.question('');
const age = await stdin.question('');
console.log(name, age);
