import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table users (id integer primary key, name)');
db.exec('create table orders (item, user_id references users (id))');
db.exec("insert into orders values ('pen', 7)");
