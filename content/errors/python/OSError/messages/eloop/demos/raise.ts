import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
symlinkSync('current', 'current');
try {
  readFileSync('current');
} finally {
  rmSync(folder, { recursive: true });
}
