import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const path = join(folder, 'shop.db');
const editor = new DatabaseSync(path);
editor.exec('create table sales (amount)');
editor.exec('begin; insert into sales values (10)');
const script = new DatabaseSync(path);
try {
  script.exec('insert into sales values (20)');
} finally {
  editor.close();
  script.close();
  rmSync(folder, { recursive: true });
}
