import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const disk = mkdtempSync('/tmp/errata-');
const other = mkdtempSync('/dev/shm/errata-');
process.chdir(disk);
symlinkSync(other, 'backup');
writeFileSync('notes.txt', 'hello');
try {
  renameSync('notes.txt', 'backup/notes.txt');
  console.log(readdirSync('backup'));
} finally {
  for (const folder of [disk, other]) rmSync(folder, { recursive: true });
}
