import { openSync } from 'node:fs';

const file = openSync('notes.txt', 'utf-8');
console.log(file);
