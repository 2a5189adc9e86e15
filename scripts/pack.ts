// npm run pack [-- FOLDER]: the command line as a package, errata-VERSION.tgz in the folder (or here).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPackage } from './pack/build.ts';

const [destination = '.'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'errata-pack-'));
try {
  await buildPackage(folder);
  const npm = spawnSync('npm', ['pack', folder, '--pack-destination', resolve(destination), '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = npm.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
