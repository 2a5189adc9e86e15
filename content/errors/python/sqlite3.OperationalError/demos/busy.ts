import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

function add(db: DatabaseSync, amount: number): string {
  try {
    db.prepare('insert into sales values (?)').run(amount); // (1)
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode === undefined || (errcode & 0xff) !== 5) throw error; // (2)
    return 'busy';
  }
  return 'saved';
}

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const path = join(folder, 'shop.db');
const first = new DatabaseSync(path);
const second = new DatabaseSync(path, { timeout: 20 }); // (3)
first.exec('create table sales (amount)');
first.exec('begin; insert into sales values (10)');
console.log(add(second, 20));
first.exec('commit');
console.log(add(second, 20));
first.close();
second.close();
rmSync(folder, { recursive: true });
