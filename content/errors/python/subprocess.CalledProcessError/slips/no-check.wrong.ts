import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('sh', ['-c', 'exit 3'], { encoding: 'utf8' });
console.log(JSON.parse(stdout));
