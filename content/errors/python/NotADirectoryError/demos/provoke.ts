import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(top);
writeFileSync('notes.txt', 'hello');
for (const attempt of [() => readFileSync('notes.txt/copy.txt'), () => readdirSync('notes.txt')]) { // (1)
  try {
    attempt();
  } catch (error) {
    const { name, message, code, errno } = error as NodeJS.ErrnoException;
    console.log(`${name}: ${message}`); // (2)
    console.log(code, errno); // (3)
  }
}
console.log(existsSync('notes.txt/copy.txt')); // (4)
process.chdir('..');
rmSync(top, { recursive: true });
