import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (name not null, email not null)');
db.prepare('insert into users (name) values (?)').run('Ana');
