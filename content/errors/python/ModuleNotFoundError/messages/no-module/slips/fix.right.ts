import { basename } from 'node:path';

console.log(basename('/data/sales.csv'));
