import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
fs.writeFileSync('notes.txt', 'milk');
fs.copyFileSync('notes.txt', './notes.txt'); // (2)
console.log(fs.statSync('notes.txt').size, 'bytes left');
const [source, target] = [fs.openSync('notes.txt', 'r'), fs.openSync('./notes.txt', 'w')]; // (1)
fs.writeFileSync(target, fs.readFileSync(source));
for (const descriptor of [source, target]) fs.closeSync(descriptor);
console.log(fs.statSync('notes.txt').size, 'bytes left');
process.chdir('..');
fs.rmSync(folder, { recursive: true });
