import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
try {
  writeFileSync('notes.txt', 'milk');
  mkdirSync('old');
  for (const entry of readdirSync('.', { withFileTypes: true })) {
    if (entry.isFile()) console.log(readFileSync(entry.name, 'utf8'));
  }
} finally {
  process.chdir('..');
  rmSync(top, { recursive: true });
}
