import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function attempt(call: () => unknown) {
  try {
    call();
  } catch (error) {
    const { code, message, path = '?', dest } = error as NodeJS.ErrnoException & { dest?: string };
    if (code !== 'EEXIST') throw error;
    const taken = fs.statSync(dest ?? path); // (1)
    console.log(message);
    console.log('in the way: a', taken.isDirectory() ? 'folder' : 'file');
  }
}

const folder = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
fs.writeFileSync('notes.txt', '');
fs.mkdirSync('out');
attempt(() => fs.openSync('notes.txt', 'wx'));
attempt(() => fs.symlinkSync('notes.txt', 'out'));
attempt(() => fs.mkdirSync('notes.txt')); // (2)
process.chdir('..');
fs.rmSync(folder, { recursive: true });
