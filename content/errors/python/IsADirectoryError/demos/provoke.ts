import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(top);
mkdirSync('reports');
for (const attempt of [readFileSync, unlinkSync]) { // (1)
  try {
    attempt('reports');
  } catch (error) {
    const { name, message, code, errno, path } = error as NodeJS.ErrnoException;
    console.log(`${name}: ${message}`); // (2)
    console.log(code, errno, path); // (3)
  }
}
process.chdir('..');
rmSync(top, { recursive: true });
