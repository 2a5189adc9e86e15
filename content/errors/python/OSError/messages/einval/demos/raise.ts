import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
writeFileSync('notes.txt', 'hello');
try {
  readlinkSync('notes.txt');
} finally {
  rmSync(folder, { recursive: true });
}
