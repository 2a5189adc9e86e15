// npm run test:browsers: a third of the programs, the attacks and the limits of the sandbox in Firefox and WebKit, as installed.
import { spawnSync } from 'node:child_process';

const args = ['run', '--config', 'vitest.browsers.config.ts', ...process.argv.slice(2)];
process.exit(spawnSync('vitest', args, { stdio: 'inherit' }).status ?? 1);
