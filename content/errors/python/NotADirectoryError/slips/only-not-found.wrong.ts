import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
try {
  writeFileSync('config', 'color = blue');
  console.log(readFileSync('config/theme.txt', 'utf8'));
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT') throw error;
  console.log('default theme');
} finally {
  process.chdir('..');
  rmSync(top, { recursive: true });
}
