// Runs a script of this folder on the pinned Node, after installing what is missing. The one file that must work
// before anything is installed: no dependencies, Node 18 syntax.
//   node scripts/bootstrap.mjs NAME [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.installed');
const hash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

/** One install at a time: two at once tear each other's files away. */
const lock = join(root, '.installing');
const lockLasts = 10 * 60_000;

while (!isInstalled()) {
  if (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  else if (isInstalled()) rmSync(lock, { recursive: true });
  else install();
}

const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${name}.ts`), ...args], {
  stdio: 'inherit',
  cwd: root,
  env: {
    ...process.env,
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
if (run.error) throw run.error;
process.exit(run.status ?? 1);

function isInstalled() {
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** True for the one that may install; a lock that was left behind is taken over after a while. */
function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // The other may have ended since.
    const { mtimeMs = Infinity } = statSync(lock, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > lockLasts) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function install() {
  const began = Date.now();
  process.once('exit', () => rmSync(lock, { recursive: true, force: true }));
  // What a command prints goes to stdout, and nothing else does.
  console.error('installing the packages of package-lock.json…');
  // The engines that packages ask for are those of the pinned Node, not of the Node that runs npm.
  const npm = (...args) =>
    spawnSync('npm', [...args, '--loglevel=error', '--engine-strict=false'], {
      stdio: ['ignore', 2, 2],
      cwd: root,
      shell: process.platform === 'win32',
    }).status === 0;
  // No install script runs but those that package.json allows, whichever npm this is.
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  const isDone =
    npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund') &&
    npm('rebuild', '--ignore-scripts=false', ...allowed);
  if (!isDone) {
    console.error(
      'npm ci, or npm rebuild after it, failed; nothing else was done. Is the registry reachable? (npm ping)',
    );
    process.exit(1);
  }
  if (!existsSync(node)) {
    console.error(`npm ci did not bring the pinned Node (${node}), whose install script npm rebuild runs.`);
    process.exit(1);
  }
  writeFileSync(stamp, hash);
  rmSync(lock, { recursive: true });
  console.error(`installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
