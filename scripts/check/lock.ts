// Does package-lock.json serve every platform? npm ci refuses a lock file in which an optional dependency has no entry.
import { readFileSync } from 'node:fs';
import { report } from '../report.ts';
import { missingOptionals, type LockFile } from './lock-file.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const { missing, checked } = missingOptionals(lock);
for (const { name, wantedBy } of missing) {
  console.error(`package-lock.json: ${name}, an optional dependency of ${wantedBy}, has no entry`);
}
if (missing.length > 0) {
  console.error(
    'fix: pin a release whose binaries the registry has for every platform; delete node_modules and the lock file, npm install',
  );
}
report('lock file', { passed: checked - missing.length, failed: missing.length, skipped: 0 });
process.exit(missing.length > 0 || checked === 0 ? 1 : 0);
