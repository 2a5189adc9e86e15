import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(temporary);
mkdirSync('folder/inside', { recursive: true });
try {
  rmdirSync('folder');
} catch (error) {
  const { name, message, code, errno, path } = error as NodeJS.ErrnoException;
  if (code !== 'ENOTEMPTY') throw error; // (1)
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errno); // (3)
  console.log(path); // (4)
}
process.chdir('/');
rmSync(temporary, { recursive: true });
