import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
try {
  mkdirSync('cache/images', { recursive: true });
  rmSync('cache', { recursive: true });
  console.log(readdirSync('.'));
} finally {
  process.chdir('..');
  rmSync(top, { recursive: true });
}
