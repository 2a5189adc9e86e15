import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

function create(path: string, text: string, limit = 1000): void {
  const { dir, name, ext } = parse(path);
  for (let number = 0; number < limit; number += 1) {
    try {
      const free = join(dir, number === 0 ? name + ext : `${name}-${number}${ext}`);
      return fs.writeFileSync(free, text, { flag: 'wx' }); // (1)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // (2)
    }
  }
  throw new Error(`${path}: ${limit} names are taken`); // (3)
}

const folder = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
for (const text of ['first', 'second', 'third']) create('report.txt', text);
console.log(fs.readdirSync('.').sort());
process.chdir('..');
fs.rmSync(folder, { recursive: true });
