import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

function inTheWay(path: string): string {
  return existsSync(path) && statSync(path).isFile() ? path : inTheWay(dirname(path)); // (1)
}

function save(path: string, text: string) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOTDIR', 'EEXIST'].includes(code)) throw error; // (2)
    console.log(code, '-', inTheWay(path), 'is a file'); // (3)
  }
}

const top = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(top);
writeFileSync('cache', 'left by version 1');
save('cache/images/cat.txt', 'meow');
process.chdir('..');
rmSync(top, { recursive: true });
