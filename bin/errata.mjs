#!/usr/bin/env node
// The command `errata`. In the package: the bundle that `npm pack` made. In a clone: the sources, on the pinned Node, which is
// installed first where it is missing. No dependencies, Node 18 syntax.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = at('src/cli/clone.ts');
const node = at(`node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`);

if (!existsSync(source)) await import('../packed/errata.mjs');
else if (existsSync(node)) {
  const args = ['--disable-warning=ExperimentalWarning', source, ...process.argv.slice(2)];
  const run = spawnSync(node, args, { stdio: 'inherit' });
  if (run.error) throw run.error;
  process.exitCode = run.status ?? 1;
} else {
  process.env.ERRATA_CWD = process.cwd();
  process.argv.splice(2, 0, 'errata');
  await import('../scripts/bootstrap.mjs');
}
