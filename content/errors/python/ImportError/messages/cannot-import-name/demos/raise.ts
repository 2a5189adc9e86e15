import { readText } from 'node:fs';

console.log(readText('sales.csv'));
