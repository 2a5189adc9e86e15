import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
try {
  mkdirSync('app');
  const script = 'app/main.ts';
  writeFileSync(script, '');
  const data = join(script, 'users.csv');
  writeFileSync(data, 'Ana');
  console.log(data);
} finally {
  process.chdir('..');
  rmSync(top, { recursive: true });
}
