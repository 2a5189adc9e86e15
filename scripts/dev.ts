// npm run dev: Astro's server with reload; content problems are shown on the page and in the terminal.
import { spawnSync } from 'node:child_process';

process.exit(spawnSync('astro', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
