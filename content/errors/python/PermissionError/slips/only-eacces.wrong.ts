import { linkSync, mkdtempSync, rmSync } from 'node:fs';

const folder = mkdtempSync('/tmp/errata-');
process.chdir(folder);
try {
  linkSync('.', 'copy');
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code !== 'EACCES') throw error;
  console.log('not allowed');
} finally {
  process.chdir('..');
  rmSync(folder, { recursive: true });
}
