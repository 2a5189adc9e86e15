import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync('sh', ['-c', 'exit 3'], { encoding: 'utf8' });
if (status === 0) console.log(JSON.parse(stdout));
else console.log('failed with status', status);
