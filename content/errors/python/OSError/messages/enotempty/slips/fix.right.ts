import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
mkdirSync('photos/2024', { recursive: true });
try {
  rmSync('photos', { recursive: true });
  console.log(readdirSync('.'));
} finally {
  rmSync(folder, { recursive: true });
}
