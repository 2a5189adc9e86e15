// npm run test:browsers: what readers do, programs, the sandbox and the policy in Chromium, Firefox and WebKit. Installs
// what Debian has of them, where it may, and builds the site; an engine that is not here is a failure.
import { spawnSync } from 'node:child_process';
import { ensureEngines, missingEngines } from './test/browsers.ts';

const missing = missingEngines(ensureEngines());
const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' }).status;
if (built !== 0) process.exit(built ?? 1);
const args = ['run', '--config', 'vitest.browsers.config.ts', ...process.argv.slice(2)];
const status = spawnSync('vitest', args, { stdio: 'inherit' }).status ?? 1;
for (const engine of missing) console.error(`NOT RUN in ${engine}`);
process.exit(missing.length > 0 ? 1 : status);
