import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const folder = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
fs.writeFileSync('notes.txt', 'milk');
try {
  fs.cpSync('./notes.txt', 'notes.txt'); // (1)
} catch (error) {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_FS_CP_EINVAL') throw error;
  console.log(`${name}: ${message.replace(folder + sep, '')}`); // (2)
  console.log(code, fs.statSync('notes.txt').size); // (3)
}
process.chdir('..');
fs.rmSync(folder, { recursive: true });
