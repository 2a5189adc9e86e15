import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const title = 'Olá, mundo! '.repeat(20);
const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
try {
  writeFileSync(`${title}.txt`, 'hello');
  console.log(readdirSync('.').length);
} finally {
  rmSync(folder, { recursive: true });
}
