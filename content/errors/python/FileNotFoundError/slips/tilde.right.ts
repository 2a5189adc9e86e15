import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.HOME = process.env.USERPROFILE = mkdtempSync(join(tmpdir(), 'errata-'));
writeFileSync(join(homedir(), 'notes.txt'), 'milk');
try {
  console.log(readFileSync(join(homedir(), 'notes.txt'), 'utf8'));
} finally {
  rmSync(homedir(), { recursive: true });
}
