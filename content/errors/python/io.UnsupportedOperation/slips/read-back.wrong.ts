import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
try {
  const notes = openSync(join(folder, 'notes.txt'), 'w');
  writeSync(notes, 'one');
  const bytes = Buffer.alloc(3);
  readSync(notes, bytes, 0, 3, 0);
  console.log(bytes.toString());
  closeSync(notes);
} finally {
  rmSync(folder, { recursive: true });
}
