import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

if (process.geteuid?.() === 0) process.setuid?.(65534); // (1)
const folder = mkdtempSync('/tmp/errata-');
process.chdir(folder);
writeFileSync('notes.txt', 'hello');
chmodSync('notes.txt', 0o000); // (2)
try {
  readFileSync('notes.txt');
} catch (error) {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  console.log(`${name}: ${message}`); // (3)
  console.log(code, errno); // (4)
}
process.chdir('..');
rmSync(folder, { recursive: true });
