import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (email unique, name)');
for (const name of ['Ana', 'Ana Luiza']) {
  db.prepare('insert into users values (?, ?)').run('ana@example.com', name);
}
