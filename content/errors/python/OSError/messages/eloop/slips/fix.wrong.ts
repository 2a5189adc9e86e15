import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
writeFileSync('notes.txt', 'hello');
mkdirSync('links');
symlinkSync('notes.txt', 'links/notes.txt');
try {
  console.log(readFileSync('links/notes.txt', 'utf8'));
} finally {
  rmSync(folder, { recursive: true });
}
