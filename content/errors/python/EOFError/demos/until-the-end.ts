import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';

const log = new PassThrough();
for (const city of ['Lima', 'Recife', 'Cali']) {
  log.write(`${JSON.stringify(city)}\n`); // (1)
}
log.end();

const cities: unknown[] = [];
for await (const line of createInterface({ input: log })) { // (3)
  cities.push(JSON.parse(line)); // (4)
}
console.log(cities);
