import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = `
  const { writeFileSync } = require('node:fs');
  writeFileSync('log.txt', 'x'.repeat(5000));
`;
const cwd = mkdtempSync(join(tmpdir(), 'errata-'));
const command = 'ulimit -f 1 && exec "$0" -e "$1"';
const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], { cwd, encoding: 'utf8' });
rmSync(cwd, { recursive: true });
console.log(/^Error: .+/m.exec(stderr)?.[0]);
process.exitCode = status ?? 1;
