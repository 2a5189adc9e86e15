import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (id integer primary key, name text)');
db.prepare('insert into users values (?, ?)').run('Ana', 1);
