import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const notes = openSync(join(folder, 'notes.txt'), 'w');
try {
  readSync(notes, Buffer.alloc(4));
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  if (code !== 'EBADF') throw error; // (1)
  console.log(`${name}: ${message}`); // (2)
  console.log(errno); // (3)
}
closeSync(notes);
rmSync(folder, { recursive: true });
