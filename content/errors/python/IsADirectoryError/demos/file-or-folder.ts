import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function countWords(path: string): number {
  try {
    return readFileSync(path, 'utf8').split(/\s+/).length; // (1)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error; // (2)
    const counts = readdirSync(path).map((name) => countWords(join(path, name))); // (3)
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

const top = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(top);
mkdirSync('notes/old', { recursive: true });
writeFileSync('notes/today.txt', 'milk bread');
writeFileSync('notes/old/may.txt', 'eggs');
for (const given of ['notes/today.txt', 'notes']) console.log(given, countWords(given));
process.chdir('..');
rmSync(top, { recursive: true });
