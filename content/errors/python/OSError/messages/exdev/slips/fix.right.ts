import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const disk = mkdtempSync('/tmp/errata-');
const other = mkdtempSync('/dev/shm/errata-');
process.chdir(disk);
symlinkSync(other, 'backup');
writeFileSync('notes.txt', 'hello');
try {
  cpSync('notes.txt', 'backup/notes.txt', { preserveTimestamps: true });
  rmSync('notes.txt');
  console.log(readdirSync('backup'));
} finally {
  for (const folder of [disk, other]) rmSync(folder, { recursive: true });
}
