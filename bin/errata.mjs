#!/usr/bin/env node
// `npx errata` in a clone: runs the command line on the pinned Node, which is installed first where it is missing.
// No dependencies, Node 18 syntax. The package has a file of its own instead: scripts/pack/build.ts makes it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const commandLine = ['--disable-warning=ExperimentalWarning', join(root, 'src', 'cli', 'clone.ts')];

if (existsSync(node)) {
  const run = spawnSync(node, [...commandLine, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) throw run.error;
  process.exitCode = run.status ?? 1;
} else {
  process.env.ERRATA_CWD = process.cwd();
  process.argv.splice(2, 0, 'errata');
  await import('../scripts/bootstrap.mjs');
}
