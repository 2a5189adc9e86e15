import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

if (process.geteuid?.() === 0) process.setuid?.(65534);
const folder = mkdtempSync('/tmp/errata-');
process.chdir(folder);
try {
  mkdirSync('reports', 0o666);
  writeFileSync('reports/may.txt', '42');
  console.log(readdirSync('reports'));
} finally {
  process.chdir('..');
  rmSync(folder, { recursive: true });
}
