import { join } from 'node:path';

const folder = process.env.ERRATA_DATA;
console.log(join(folder, 'prices.csv'));
