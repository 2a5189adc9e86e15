import { readFileSync } from 'node:fs';

const path = 'data\u0000.csv';
console.log(readFileSync(path, 'utf8'));
