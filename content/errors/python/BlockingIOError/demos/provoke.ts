import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const pipe = join(folder, 'pipe');
execFileSync('mkfifo', [pipe]);
const fd = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK); // (1)
try {
  readSync(fd, Buffer.alloc(100)); // (2)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  console.log(String(error)); // (5)
}
closeSync(fd);
rmSync(folder, { recursive: true });
