import { spawnSync } from 'node:child_process';

const program = `
  const { openSync } = require('node:fs');
  for (;;) openSync('/dev/null');
`;
const command = 'ulimit -n 64 && exec "$0" -e "$1"';
const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], { encoding: 'utf8' });
console.log(/^Error: .+/m.exec(stderr)?.[0]);
process.exitCode = status ?? 1;
