import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
for (const user of ['Ana', 'Luis']) {
  db.exec('create table users (name)');
  db.prepare('insert into users values (?)').run(user);
}
