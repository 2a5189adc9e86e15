import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const title = 'Olá, mundo! '.repeat(20);
const bytes = new TextEncoder().encode(title).subarray(0, 200);
const name = new TextDecoder().decode(bytes, { stream: true });
const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
try {
  writeFileSync(`${name}.txt`, 'hello');
  console.log(readdirSync('.').length);
} finally {
  rmSync(folder, { recursive: true });
}
