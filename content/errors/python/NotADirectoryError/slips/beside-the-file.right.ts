import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
try {
  mkdirSync('app');
  const script = 'app/main.ts';
  writeFileSync(script, '');
  const data = join(dirname(script), 'users.csv');
  writeFileSync(data, 'Ana');
  console.log(data);
} finally {
  process.chdir('..');
  rmSync(top, { recursive: true });
}
