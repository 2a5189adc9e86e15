import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const program = `
  const { writeFileSync } = require('node:fs');
  writeFileSync('log.txt', 'x'.repeat(5000));
`;
const command = 'ulimit -f 1 && exec "$0" -e "$1"';
const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], { encoding: 'utf8' });
rmSync('log.txt');
console.log(/^Error: .+/m.exec(stderr)?.[0]);
process.exitCode = status ?? 1;
