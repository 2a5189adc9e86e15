import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function attempt(call: () => number) {
  try {
    call();
    return 'yes';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no';
  }
}

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const path = join(folder, 'notes.txt');
for (const mode of ['w', 'r', 'a', 'w+', 'r+', 'a+']) { // (1)
  const notes = openSync(path, mode);
  const reads = attempt(() => readSync(notes, Buffer.alloc(1))); // (2)
  const writes = attempt(() => writeSync(notes, 'x'));
  console.log(mode, 'read:', reads, 'write:', writes);
  closeSync(notes);
}
rmSync(folder, { recursive: true });
