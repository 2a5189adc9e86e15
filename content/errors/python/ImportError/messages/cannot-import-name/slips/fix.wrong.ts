import { basenames } from 'node:path';

console.log(basenames('/data/sales.csv'));
