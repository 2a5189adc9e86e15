// Where what we install comes from: exact versions, hashes, install scripts that somebody allowed, and what the registry
// knows against it. An audit that the registry does not answer is counted as skipped, and said.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordQuality } from '../quality/record.ts';
import { report } from '../report.ts';
import { runAudit } from './audit.ts';
import type { LockFile } from './lock-file.ts';
import { checkInstallScripts, checkOrigins, checkVersions, type Manifest } from './supply-rules.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as LockFile;

// The policy's scanner is installed when it is asked for, from a lock file of its own, without install scripts (scripts/policy/scan.ts).
const scanner = 'scripts/policy/scanner';
const scannerLock = read(join(scanner, 'package-lock.json')) as LockFile;
const findings = [
  checkVersions(manifest, lock),
  checkVersions(read(join(scanner, 'package.json')) as Manifest, scannerLock),
  checkOrigins(lock),
  checkOrigins(scannerLock),
  checkInstallScripts(manifest, lock, hasScript),
];
const problems = findings.flatMap((finding) => finding.problems);
const checked = findings.reduce((sum, finding) => sum + finding.checked, 0);
for (const problem of problems) console.error(problem);
report('supply chain', { passed: checked - problems.length, failed: problems.length, skipped: 0 });

const audit = runAudit();
if (audit.kind === 'unanswered') {
  console.error(`NOT AUDITED: the registry did not answer npm audit (${audit.reason})`);
  report('audit', { passed: 0, failed: 0, skipped: 1 });
} else {
  for (const line of audit.serious) console.error(line);
  report('audit', { passed: audit.serious.length === 0 ? 1 : 0, failed: audit.serious.length, skipped: 0 });
}
recordQuality({
  name: 'audit',
  title: 'npm audit',
  columns: ['answered', 'high and critical', 'what the registry said'],
  rows: [
    audit.kind === 'unanswered'
      ? ['NOT AUDITED', 'unknown', audit.reason]
      : ['yes', String(audit.serious.length), audit.serious.join('; ') || 'nothing'],
  ],
});
process.exit(problems.length > 0 || (audit.kind === 'answered' && audit.serious.length > 0) ? 1 : 0);

/** As npm decides it: one of its three scripts, or a file that node-gyp builds from. */
function hasScript(path: string): boolean {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return false;
  const { scripts = {} } = read(file) as { scripts?: Record<string, string> };
  return (
    ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || existsSync(join(path, 'binding.gyp'))
  );
}
