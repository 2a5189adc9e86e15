import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec('create table stock (item, count integer check (count >= 0))');
db.exec("insert into stock values ('pen', 3)");
db.exec("update stock set count = count - 5 where item = 'pen'");
