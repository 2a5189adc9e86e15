import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';

const stdin = createInterface({ input: Readable.from([]) }); // (1)
const half = gzipSync('hello').subarray(0, -4); // (2)
const reads = [
  () => stdin[Symbol.asyncIterator]().next(),
  () => gunzipSync(half),
];
for (const read of reads) {
  try {
    console.log(await read());
  } catch (error) { // (3)
    console.log(String(error), (error as NodeJS.ErrnoException).code);
  }
}
console.log([await text(Readable.from([]))]); // (4)
