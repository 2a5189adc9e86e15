import { execFileSync } from 'node:child_process';

execFileSync('echo hello', { stdio: 'inherit' });
