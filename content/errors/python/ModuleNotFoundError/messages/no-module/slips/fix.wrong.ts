import { basename } from 'node:Path';

console.log(basename('/data/sales.csv'));
