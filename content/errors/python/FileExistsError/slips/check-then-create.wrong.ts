import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const anotherProgram = () => mkdirSync('cache');
const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
try {
  if (!existsSync('cache')) {
    anotherProgram();
    mkdirSync('cache');
  }
} finally {
  process.chdir('..');
  rmSync(folder, { recursive: true });
}
