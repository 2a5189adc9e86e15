import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const path = join(folder, 'prices.db');
const shop = new DatabaseSync(path);
shop.exec('create table prices (item, price)');
shop.close();
const db = new DatabaseSync(path, { readOnly: true });
try {
  db.exec("insert into prices values ('pen', 2)");
} finally {
  db.close();
  rmSync(folder, { recursive: true });
}
