import { linkSync, mkdtempSync, rmSync } from 'node:fs';

const folder = mkdtempSync('/tmp/errata-');
process.chdir(folder);
try {
  linkSync('.', 'copy');
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!['EACCES', 'EPERM'].includes(code)) throw error;
  console.log('not allowed');
} finally {
  process.chdir('..');
  rmSync(folder, { recursive: true });
}
