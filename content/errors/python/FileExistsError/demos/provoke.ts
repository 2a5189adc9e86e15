import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
mkdirSync('reports');
try {
  mkdirSync('reports'); // (1)
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  if (code !== 'EEXIST') throw error;
  console.log(`${name}: ${message}`); // (2)
  console.log(code, errno); // (3)
}
mkdirSync('reports', { recursive: true }); // (4)
process.chdir('..');
rmSync(folder, { recursive: true });
